package org.daybook.shared.programme;

import org.daybook.shared.text.Name;
import org.daybook.shared.text.Required;

/** Opens a programme under a name that no other open programme bears. */
public record OpenProgramme(Name name, Marking marking) implements ProgrammeCommand {
    public OpenProgramme {
        Required.present(name, "name");
        marking = marking == null ? Marking.OFFICIAL : marking;
    }
}
