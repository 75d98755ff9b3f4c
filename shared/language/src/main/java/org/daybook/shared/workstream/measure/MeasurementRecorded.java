package org.daybook.shared.workstream.measure;

import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Quantity;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** A reading was recorded. */
public record MeasurementRecorded(LocalId measure, Quantity value, Label unit, Text note) implements MeasureEvent {
    public MeasurementRecorded {
        Required.present(measure, "measure");
        Required.present(value, "value");
    }
}
