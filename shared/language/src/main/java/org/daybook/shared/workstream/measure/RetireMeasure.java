package org.daybook.shared.workstream.measure;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Retires a measure. */
public record RetireMeasure(LocalId measure, @Nullable Text reason) implements MeasureCommand {}
