package org.daybook.shared.workstream.measure;

import org.daybook.shared.text.Label;

/** Which way a measure should move, or which value it should reach; either may be absent. */
public record MeasureAim(Direction direction, Label target) {}
