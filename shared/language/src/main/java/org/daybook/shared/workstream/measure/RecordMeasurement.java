package org.daybook.shared.workstream.measure;

import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Quantity;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Records a reading, taken on the effective day: a number, words, or both.
 *
 * @param words where a number alone would mislead: "12 of 15", "&lt;5"
 */
public record RecordMeasurement(
        LocalId measure, @Nullable Quantity value, @Nullable Label unit, @Nullable Text note, @Nullable Label words)
        implements MeasureCommand {

    public RecordMeasurement {
        if (words == null) Required.present(value, "value");
    }

    /** One in numbers alone. */
    public RecordMeasurement(LocalId measure, Quantity value, @Nullable Label unit, @Nullable Text note) {
        this(measure, value, unit, note, null);
    }
}
