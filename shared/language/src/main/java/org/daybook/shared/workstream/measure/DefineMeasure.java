package org.daybook.shared.workstream.measure;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Defines a measure (a KPI): its wording, the direction or target and, often, a target date. */
public record DefineMeasure(LocalId measure, Text wording, Direction direction, Label target, TargetDate targetDate)
        implements MeasureCommand {
    public DefineMeasure {
        Required.present(wording, "wording");
    }
}
