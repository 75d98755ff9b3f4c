package org.daybook.shared.meeting.circulation;

import org.daybook.shared.meeting.minutes.MinutesEvent;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** The narrative of one item of the circulated minutes was amended. */
public record MinuteAmended(LocalId item, Text narrative, @Nullable Post askedBy, Text reason)
        implements MinutesEvent {}
