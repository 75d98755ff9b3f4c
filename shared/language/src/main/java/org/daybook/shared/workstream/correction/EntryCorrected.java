package org.daybook.shared.workstream.correction;

import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** An entry was voided and perhaps replaced; nothing was deleted. */
public record EntryCorrected(Long entry, Replacement replacement, Text reason) implements CorrectionEvent {
    public EntryCorrected {
        Required.present(entry, "entry");
        Required.present(reason, "reason");
    }
}
