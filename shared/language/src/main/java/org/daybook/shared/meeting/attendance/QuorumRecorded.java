package org.daybook.shared.meeting.attendance;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * That there was a quorum, or none, was recorded.
 *
 * @param item the agenda item from which that held; absent means from the start
 * @param counted how many members and deputies were there according to the attendance recorded by then
 * @param needed the board's quorum; absent where it has none
 */
public record QuorumRecorded(
        LocalId change,
        Boolean quorate,
        @Nullable LocalId item,
        Integer counted,
        @Nullable Integer needed,
        @Nullable Text note)
        implements AttendanceEvent {

    /** The same, as a view has it. */
    public QuorumChange asChange() {
        return new QuorumChange(change, quorate, item, counted, needed, note);
    }
}
