package org.daybook.shared.workstream;

import org.daybook.shared.text.Name;
import org.daybook.shared.text.Required;

/** The workstream bears another name. */
public record WorkstreamRenamed(Name name) implements WorkstreamLifeEvent {
    public WorkstreamRenamed {
        Required.present(name, "name");
    }
}
