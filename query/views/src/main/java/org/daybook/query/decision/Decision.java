package org.daybook.query.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.query.listing.Named;
import org.daybook.shared.decision.Authority;
import org.daybook.shared.decision.DecisionFacts;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.decision.DecisionState;
import org.daybook.shared.decision.HowTaken;
import org.daybook.shared.decision.vote.Votes;
import org.daybook.shared.decision.vote.VotesCounted;
import org.daybook.shared.decision.wording.BackgroundPapersListed;
import org.daybook.shared.decision.wording.DecisionWorded;
import org.daybook.shared.decision.wording.DeclaredInterest;
import org.daybook.shared.decision.wording.InterestsStated;
import org.daybook.shared.decision.wording.RejectedOption;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.SeenUpdate;

/**
 * A decision with a record of its own.
 *
 * @param marking of its programme
 * @param state taken, superseded or rescinded
 * @param why it was superseded or rescinded; absent otherwise
 * @param successor the decision that superseded or rescinded it; absent where none is named
 * @param takenOn the day from which it holds
 * @param board that took it or delegated it; absent where none is known
 * @param meeting at which it was taken; absent where it was taken otherwise
 * @param item of the agenda of that meeting; absent where none is named
 * @param officer who took it under delegation; absent where a board did
 * @param delegation under which the officer took it, in the words of whoever recorded it; absent where those are not needed
 * @param power under which the officer took it, among those that the board delegated; absent where none of them is named
 * @param foundIn the paper it was found in; only where it comes from an older register
 * @param workstream that requested it or on whose update it rests; absent where there is none
 * @param request the id of the request in the workstream; absent where there was none
 * @param question of that request; absent as that
 * @param updateSeen the update on which it rests; absent where it rests on none
 * @param reasons absent where none are recorded
 * @param options those considered and rejected
 * @param restated why its text was restated; absent where it never was
 * @param votes absent where there was no vote
 * @param recounted why the votes were restated; absent where they never were
 * @param background the papers on which it rests, by their addresses
 * @param reportedTo the meeting to which it was reported; absent until it is
 */
public record Decision(
        DecisionId id,
        Named programme,
        Marking marking,
        Name heading,
        DecisionState state,
        Text why,
        DecisionId successor,
        DecisionOutcome outcome,
        LocalDate takenOn,
        HowTaken how,
        Named board,
        MeetingNamed meeting,
        LocalId item,
        Post officer,
        Name delegation,
        PowerNamed power,
        Name foundIn,
        Named workstream,
        LocalId request,
        Text question,
        SeenUpdate updateSeen,
        Text decided,
        Text reasons,
        List<RejectedOption> options,
        Text restated,
        Votes votes,
        Text recounted,
        List<DeclaredInterest> interests,
        List<Link> background,
        MeetingNamed reportedTo) {

    static Decision of(StandingDecision decision, DecisionNames names) {
        ThingFacts itself = decision.part().itself();
        Authority authority = decision.authority();
        DecisionWorded worded = itself.get(DecisionFacts.WORDING);
        Optional<VotesCounted> votes = itself.value(DecisionFacts.VOTES);
        return new Decision(
                decision.id(),
                decision.part().programme().named(),
                decision.part().marking(),
                decision.registration().heading(),
                decision.state(),
                decision.condition().note(),
                itself.value(DecisionFacts.SUCCESSOR).orElse(null),
                decision.outcome(),
                decision.takenOn(),
                authority.how(),
                names.board(authority.ofBoard()),
                authority.atMeeting() == null ? null : names.meeting(authority.atMeeting(), authority.minuteNumber()),
                authority.item(),
                authority.officer(),
                authority.delegation(),
                names.power(authority),
                authority.foundIn(),
                decision.workstream().map(names::workstream).orElse(null),
                decision.request().map(link -> link.request()).orElse(null),
                decision.request()
                        .map(link ->
                                names.question(link.workstream(), link.request().value()))
                        .orElse(null),
                decision.registration().update() == null
                        ? null
                        : decision.registration().update().update(),
                worded.wording().decided(),
                worded.wording().reasons(),
                worded.wording().options(),
                worded.reason(),
                votes.map(VotesCounted::votes).orElse(null),
                votes.map(VotesCounted::reason).orElse(null),
                itself.value(DecisionFacts.INTERESTS)
                        .map(InterestsStated::interests)
                        .orElse(List.of()),
                itself.value(DecisionFacts.BACKGROUND)
                        .map(BackgroundPapersListed::background)
                        .orElse(List.of()),
                itself.value(DecisionFacts.REPORTED)
                        .map(reported -> names.meeting(reported.meeting(), reported.minuteNumber()))
                        .orElse(null));
    }
}
