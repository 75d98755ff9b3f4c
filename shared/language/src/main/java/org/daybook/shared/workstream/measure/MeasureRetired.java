package org.daybook.shared.workstream.measure;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** A measure was retired. */
public record MeasureRetired(LocalId measure, @Nullable Text reason) implements MeasureEvent {}
