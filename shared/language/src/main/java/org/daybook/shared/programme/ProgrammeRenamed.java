package org.daybook.shared.programme;

import org.daybook.shared.text.Name;
import org.daybook.shared.text.Required;

/** The programme bears another name. */
public record ProgrammeRenamed(Name name) implements ProgrammeEvent {
    public ProgrammeRenamed {
        Required.present(name, "name");
    }
}
