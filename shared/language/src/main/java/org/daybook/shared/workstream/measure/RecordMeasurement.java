package org.daybook.shared.workstream.measure;

import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Quantity;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Records a reading, taken on the effective day. */
public record RecordMeasurement(LocalId measure, Quantity value, @Nullable Label unit, @Nullable Text note)
        implements MeasureCommand {}
