package org.daybook.shared.workstream;

import org.daybook.shared.text.Name;
import org.daybook.shared.text.Required;

/** Gives the workstream another name, unique in its programme. */
public record RenameWorkstream(Name name) implements WorkstreamLifeCommand {
    public RenameWorkstream {
        Required.present(name, "name");
    }
}
