package org.daybook.shared.workstream.update;

import java.time.LocalDate;
import org.daybook.shared.text.Required;

/** Freezes the slide as it stands on the reporting date and issues it under the next number. */
public record SubmitUpdate(LocalDate reportingDate) implements UpdateCommand {
    public SubmitUpdate {
        Required.present(reportingDate, "reportingDate");
    }
}
