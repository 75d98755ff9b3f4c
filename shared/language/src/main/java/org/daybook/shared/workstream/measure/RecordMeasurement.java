package org.daybook.shared.workstream.measure;

import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Quantity;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Records a reading, taken on the day the entry holds from. */
public record RecordMeasurement(LocalId measure, Quantity value, Label unit, Text note) implements MeasureCommand {
    public RecordMeasurement {
        Required.present(measure, "measure");
        Required.present(value, "value");
    }
}
