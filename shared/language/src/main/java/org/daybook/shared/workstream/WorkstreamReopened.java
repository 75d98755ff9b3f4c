package org.daybook.shared.workstream;

import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** The workstream was opened again. */
public record WorkstreamReopened(Text reason) implements WorkstreamLifeEvent {
    public WorkstreamReopened {
        Required.present(reason, "reason");
    }
}
