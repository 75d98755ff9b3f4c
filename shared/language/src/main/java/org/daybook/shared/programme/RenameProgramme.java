package org.daybook.shared.programme;

import org.daybook.shared.text.Name;
import org.daybook.shared.text.Required;

/** Gives the programme another name. */
public record RenameProgramme(Name name) implements ProgrammeCommand {
    public RenameProgramme {
        Required.present(name, "name");
    }
}
