package org.daybook.shared.workstream.measure;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** A measure was defined. */
public record MeasureDefined(LocalId measure, Text wording, Direction direction, Label target, TargetDate targetDate)
        implements MeasureEvent {
    public MeasureDefined {
        Required.present(measure, "measure");
        Required.present(wording, "wording");
    }
}
