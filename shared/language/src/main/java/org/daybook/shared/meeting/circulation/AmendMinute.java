package org.daybook.shared.meeting.circulation;

import org.daybook.shared.meeting.minutes.MinutesCommand;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Amends the narrative of one item of minutes that were circulated, until they are approved.
 *
 * @param askedBy the post that asked for it; absent where the secretary did it unasked
 */
public record AmendMinute(LocalId item, Text narrative, @Nullable Post askedBy, Text reason)
        implements MinutesCommand {}
