package org.daybook.shared.contract;

import java.util.List;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.decision.Authority;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.decision.DecisionRegistered;
import org.daybook.shared.decision.DecisionTextRedacted;
import org.daybook.shared.decision.HowTaken;
import org.daybook.shared.decision.PinnedUpdate;
import org.daybook.shared.decision.RequestLink;
import org.daybook.shared.decision.outcome.DecisionReported;
import org.daybook.shared.decision.outcome.DecisionRescinded;
import org.daybook.shared.decision.outcome.DecisionSuperseded;
import org.daybook.shared.decision.outcome.OutcomeRestated;
import org.daybook.shared.decision.vote.MemberVote;
import org.daybook.shared.decision.vote.VoteCast;
import org.daybook.shared.decision.vote.Votes;
import org.daybook.shared.decision.vote.VotesCounted;
import org.daybook.shared.decision.wording.BackgroundPapersListed;
import org.daybook.shared.decision.wording.DecisionWorded;
import org.daybook.shared.decision.wording.DeclaredInterest;
import org.daybook.shared.decision.wording.InterestsStated;
import org.daybook.shared.decision.wording.RejectedOption;
import org.daybook.shared.decision.wording.Wording;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.SeenUpdate;

/** One full example of every event of decisions: no component absent. */
final class DecisionExamples {

    private static final WorkstreamId WORKSTREAM = WorkstreamId.of("20210000-0000-4000-8000-000000000002");
    private static final MeetingId MEETING = MeetingId.of("20220000-0000-4000-8000-000000000031");
    private static final DecisionId LATER = DecisionId.of("20220000-0000-4000-8000-000000000042");
    private static final Text REASON = new Text("The minute was misread");

    static final List<DaybookEvent> ALL = List.of(
            new DecisionRegistered(
                    ProgrammeExamples.PROGRAMME,
                    new Name("Mental health first aiders"),
                    DecisionOutcome.APPROVED,
                    new Authority(
                            HowTaken.AT_A_MEETING,
                            BoardId.of("20220000-0000-4000-8000-000000000021"),
                            MEETING,
                            new LocalId("item-7"),
                            new Label("60/17"),
                            new Post("Director of HR"),
                            new Name("Scheme of delegation, section 4"),
                            new LocalId("delegation-1"),
                            new Name("Decision log 2021, row 14")),
                    new RequestLink(WORKSTREAM, new LocalId("q1")),
                    new PinnedUpdate(WORKSTREAM, new SeenUpdate(3, "k2nXu0hFzqZ8Yq0n0yB1nQ=="))),
            new DecisionWorded(
                    new Wording(
                            new Text(
                                    "60 first aiders are trained by March.\n\nThe cost is met from the training budget."),
                            new Text("Absence has risen for two years"),
                            List.of(new RejectedOption(
                                    new Text("An outside helpline"), new Text("It costs three times as much")))),
                    REASON),
            new OutcomeRestated(DecisionOutcome.REJECTED, REASON),
            new VotesCounted(
                    new Votes(
                            1,
                            1,
                            1,
                            List.of(
                                    new MemberVote(new Post("Assistant Commissioner"), VoteCast.FOR),
                                    new MemberVote(new Post("Director of Finance"), VoteCast.AGAINST),
                                    new MemberVote(new Post("Director of HR"), VoteCast.ABSTAINED))),
                    REASON),
            new InterestsStated(
                    List.of(new DeclaredInterest(
                            new Post("Director of HR"),
                            new Text("A trustee of the charity that trains"),
                            new Text("Stayed, and did not vote"))),
                    REASON),
            new BackgroundPapersListed(
                    List.of(new Link("https://example.org/papers/first-aiders", new Name("Options paper")))),
            new DecisionReported(MEETING, new Label("61/17")),
            new DecisionSuperseded(LATER, REASON),
            new DecisionRescinded(LATER, REASON),
            new DecisionTextRedacted(ProgrammeExamples.redaction("section 17 of the Data Protection Act")));

    private DecisionExamples() {}
}
