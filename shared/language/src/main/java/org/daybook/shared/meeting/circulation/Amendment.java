package org.daybook.shared.meeting.circulation;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** An amendment of the circulated minutes: of which item, who asked for it, and why. */
public record Amendment(LocalId item, @Nullable Post askedBy, Text reason) {}
