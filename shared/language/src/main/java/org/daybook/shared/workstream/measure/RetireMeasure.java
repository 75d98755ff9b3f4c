package org.daybook.shared.workstream.measure;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Takes a measure out of use. */
public record RetireMeasure(LocalId measure, Text reason) implements MeasureCommand {
    public RetireMeasure {
        Required.present(measure, "measure");
    }
}
