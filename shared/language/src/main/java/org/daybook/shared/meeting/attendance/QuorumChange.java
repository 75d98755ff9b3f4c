package org.daybook.shared.meeting.attendance;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * That a meeting had a quorum, or none, from an agenda item on.
 *
 * @param item absent means from the start
 * @param counted how many members and deputies were there according to the attendance recorded by then
 * @param needed the board's quorum; absent where it has none
 */
public record QuorumChange(
        LocalId change,
        Boolean quorate,
        @Nullable LocalId item,
        Integer counted,
        @Nullable Integer needed,
        @Nullable Text note) {}
