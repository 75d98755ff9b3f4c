package org.daybook.shared.meeting.attendance;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Records that there is a quorum, or that it was lost or regained; stated again under the same id, it corrects that.
 *
 * @param change its id in the meeting; absent means a new one
 * @param quorate absent means as counted against the board's quorum; required where the board has recorded none
 * @param item the agenda item at which it changed; absent means at the start
 */
public record RecordQuorum(
        @Nullable LocalId change, @Nullable Boolean quorate, @Nullable LocalId item, @Nullable Text note)
        implements AttendanceCommand {}
