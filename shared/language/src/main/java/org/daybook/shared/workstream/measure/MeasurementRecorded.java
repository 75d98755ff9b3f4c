package org.daybook.shared.workstream.measure;

import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Quantity;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** A reading was recorded. */
public record MeasurementRecorded(LocalId measure, Quantity value, @Nullable Label unit, @Nullable Text note)
        implements MeasureEvent {}
