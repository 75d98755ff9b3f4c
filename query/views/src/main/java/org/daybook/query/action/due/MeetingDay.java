package org.daybook.query.action.due;

import java.time.LocalDate;
import java.util.UUID;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.meeting.Holding;
import org.daybook.shared.meeting.MeetingFacts;
import org.daybook.shared.meeting.MeetingStatus;

/**
 * A meeting of a board and its day.
 *
 * @param day on which it met or, before that, for which it is called
 * @param counts whether the board meets there: not where it was cancelled
 */
public record MeetingDay(UUID id, BoardId board, LocalDate day, boolean counts) {

    public static MeetingDay of(ThingFacts meeting) {
        MeetingStatus status =
                MeetingStatus.valueOf(meeting.get(MeetingFacts.STATE).status());
        return new MeetingDay(
                meeting.aggregate(),
                meeting.get(MeetingFacts.CONVENING).board(),
                meeting.value(MeetingFacts.HOLDING)
                        .filter(held -> status != MeetingStatus.SCHEDULED)
                        .map(Holding::heldOn)
                        .orElseGet(() -> meeting.get(MeetingFacts.DATE).date()),
                status != MeetingStatus.CANCELLED);
    }
}
