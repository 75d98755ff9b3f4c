package org.daybook.shared.action;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.contract.NamesItsAggregate;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Raises an action of a board, at a meeting or between two.
 *
 * @param board absent means that of the meeting
 * @param meeting at which it was agreed; absent where the board raised it between meetings
 * @param item of that meeting's agenda; absent where it belongs to none
 * @param number of the minute, as the minutes print it ("60/17"); absent where there is none
 * @param due a date as people write it, or "next meeting"
 * @param takenUpBy the next step or deliverable that took it up; absent while none has
 * @param from the action noted at a meeting that goes on in this one; absent for a new action
 */
public record RaiseAction(
        @Nullable BoardId board,
        @Nullable MeetingId meeting,
        @Nullable LocalId item,
        @Nullable Label number,
        Text text,
        List<ActionOwner> owners,
        TargetDate due,
        @Nullable EntryLink takenUpBy,
        @Nullable NotedActionLink from)
        implements ActionCommand, NamesItsAggregate {

    public RaiseAction {
        owners = ActionOwners.checked(owners);
        if (from != null && meeting != null && !from.meeting().equals(meeting)) {
            throw new InvalidValue("meeting", "must be the one at which the action was noted, or absent");
        }
        if (from != null) meeting = from.meeting();
        if (board == null && meeting == null) throw new InvalidValue("board", "or the meeting is required");
        if (item != null && meeting == null) throw new InvalidValue("item", "needs the meeting whose agenda has it");
    }

    @Override
    public Optional<UUID> aggregate() {
        return Optional.ofNullable(from).map(noted -> ActionId.of(noted).value());
    }
}
