package org.daybook.shared.workstream.measure;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** A measure was taken out of use. */
public record MeasureRetired(LocalId measure, Text reason) implements MeasureEvent {
    public MeasureRetired {
        Required.present(measure, "measure");
    }
}
