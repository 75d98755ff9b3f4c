package org.daybook.query.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.action.due.ActionLight;
import org.daybook.query.action.due.BoardDays;
import org.daybook.query.action.due.DueStep;
import org.daybook.query.action.due.MeetingDay;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.action.ActionFacts;
import org.daybook.shared.action.ActionId;
import org.daybook.shared.action.ActionOwner;
import org.daybook.shared.action.ActionOwners;
import org.daybook.shared.action.ActionStatus;
import org.daybook.shared.action.NotedActionLink;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.meeting.MeetingFacts;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.action.Action;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.NormalisedName;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;

/**
 * An action as far as it is sorted and filtered by: all but its texts. It is one with a stream of its own, or one that was
 * noted at a meeting.
 *
 * @param id of the action; of one noted at a meeting the id under which it would go on
 * @param noted the action of a meeting that it is or goes on from; absent for others
 * @param open whether it has a stream of its own
 * @param opening of the action or, for one noted at a meeting, of that meeting
 * @param meeting that raised it; absent where the board did between meetings
 * @param raised the day of that meeting or, without one, of the raising
 * @param number of the minute; absent where there is none
 * @param dues every date for which it was due, the first one first; empty where it has none
 * @param since the day from which it is in that status
 * @param note reason or outcome that came with the status; absent where there is none
 * @param text absent where it is still to be read
 */
record ActionSketch(
        UUID id,
        NotedActionLink noted,
        boolean open,
        Opening opening,
        BoardId board,
        MeetingDay meeting,
        LocalDate raised,
        Label number,
        LocalId item,
        List<ActionOwner> owners,
        List<DueStep> dues,
        TrackedStatus status,
        LocalDate since,
        Text note,
        EntryLink takenUpBy,
        Text text) {

    /** One with a stream of its own. */
    static ActionSketch of(ThingFacts action, Opening opening, BoardDays days) {
        BoardId board = action.get(ActionFacts.BOARD);
        MeetingDay meeting =
                action.value(ActionFacts.MEETING).flatMap(days::find).orElse(null);
        LocalDate raised = meeting == null ? opening.effectiveOn() : meeting.day();
        Fact state = action.fact(ActionFacts.STATE);
        Condition condition = state.as(ActionFacts.STATE);
        return new ActionSketch(
                action.aggregate(),
                action.value(ActionFacts.NOTED).orElse(null),
                true,
                opening,
                board,
                meeting,
                raised,
                action.value(ActionFacts.NUMBER).orElse(null),
                action.value(ActionFacts.ITEM).orElse(null),
                action.get(ActionFacts.OWNERS).owners(),
                DueStep.of(action.series(ActionFacts.DUE), board, raised, days),
                TrackedStatus.of(ActionStatus.valueOf(condition.status())),
                state.stamp().effectiveOn(),
                condition.note(),
                action.value(ActionFacts.TAKEN_UP).orElse(null),
                null);
    }

    /** One noted at a meeting, before actions had streams of their own. */
    static ActionSketch noted(ThingFacts noted, Opening opening, MeetingDay meeting) {
        Fact said = noted.fact(MeetingFacts.ACTION);
        Action action = said.as(MeetingFacts.ACTION);
        Optional<Fact> takenUp = noted.find(MeetingFacts.TAKEN_UP);
        NotedActionLink link = new NotedActionLink(new MeetingId(meeting.id()), new LocalId(noted.id()));
        return new ActionSketch(
                ActionId.of(link).value(),
                link,
                false,
                opening,
                meeting.board(),
                meeting,
                meeting.day(),
                null,
                null,
                List.of(new ActionOwner(action.by(), null)),
                List.of(),
                takenUp.isPresent() ? TrackedStatus.TAKEN_UP : TrackedStatus.OPEN,
                takenUp.orElse(said).stamp().effectiveOn(),
                null,
                takenUp.map(fact -> fact.as(MeetingFacts.TAKEN_UP)).orElse(null),
                action.text());
    }

    /** Its last possible day; empty where it has none. */
    Optional<LocalDate> due() {
        return dues.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(dues.getLast().by());
    }

    /** How urgent it is; empty once nothing is to be done any more. */
    Optional<ActionLight> light(BoardDays days, LocalDate on) {
        if (!status.isLive()) return Optional.empty();
        boolean saysNextMeeting = !dues.isEmpty() && dues.getLast().saysNextMeeting();
        return Optional.of(ActionLight.of(due(), days.from(board, on), saysNextMeeting, on));
    }

    boolean isOwnedBy(AccountId account) {
        return new ActionOwners(owners).include(account);
    }

    boolean isOwnedBy(Post post) {
        NormalisedName wanted = NormalisedName.of(post);
        return owners.stream().anyMatch(owner -> NormalisedName.of(owner.post()).equals(wanted));
    }

    boolean isTakenUpIn(WorkstreamId workstream) {
        return takenUpBy != null && takenUpBy.workstream().equals(workstream);
    }
}
