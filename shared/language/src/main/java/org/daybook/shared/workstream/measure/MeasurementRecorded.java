package org.daybook.shared.workstream.measure;

import org.daybook.shared.fact.FactWording;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Quantity;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A reading was recorded: a number, words, or both.
 *
 * @param words where a number alone would mislead: "12 of 15", "&lt;5"; absent before version 2
 */
public record MeasurementRecorded(
        LocalId measure, @Nullable Quantity value, @Nullable Label unit, @Nullable Text note, @Nullable Label words)
        implements MeasureEvent {

    /** One in numbers alone. */
    public MeasurementRecorded(LocalId measure, Quantity value, @Nullable Label unit, @Nullable Text note) {
        this(measure, value, unit, note, null);
    }

    /** The reading with its unit: "12 of 15", "80 %", "12 of 15 (80 %)". */
    public String inWords() {
        return inWords(value, unit, words);
    }

    /** The same of a reading that is kept otherwise. */
    public static String inWords(@Nullable Quantity value, @Nullable Label unit, @Nullable Label words) {
        String number = FactWording.joined(" ", value, unit);
        if (words == null) return number;
        return value == null ? FactWording.joined(" ", words, unit) : words + " (" + number + ")";
    }
}
