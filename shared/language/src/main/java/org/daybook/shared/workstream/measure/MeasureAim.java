package org.daybook.shared.workstream.measure;

import org.daybook.shared.text.Label;
import org.jspecify.annotations.Nullable;

/** The direction in which a measure should move, or the value that it should reach. Either may be absent. */
public record MeasureAim(@Nullable Direction direction, @Nullable Label target) {}
