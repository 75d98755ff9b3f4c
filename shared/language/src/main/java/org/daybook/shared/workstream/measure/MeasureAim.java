package org.daybook.shared.workstream.measure;

import org.daybook.shared.text.Label;
import org.jspecify.annotations.Nullable;

/** Which way a measure should move, or which value it should reach; either may be absent. */
public record MeasureAim(@Nullable Direction direction, @Nullable Label target) {}
