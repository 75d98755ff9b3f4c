package org.daybook.shared.workstream.decision;

import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A board decided; the update that it saw is pinned by number and digest.
 *
 * @param update absent where the minute names none
 * @param meeting at which it was decided; absent where the record does not say so
 */
public record DecisionRecorded(
        LocalId decision,
        DecisionOutcome outcome,
        Text minute,
        @Nullable SeenUpdate update,
        @Nullable MeetingId meeting)
        implements DecisionRequestEvent {}
