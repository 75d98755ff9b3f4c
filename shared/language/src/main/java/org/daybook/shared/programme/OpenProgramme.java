package org.daybook.shared.programme;

import org.daybook.shared.text.Name;
import org.jspecify.annotations.Nullable;

/** Opens a programme under a name that no other open programme has. */
public record OpenProgramme(Name name, @Nullable Marking marking) implements ProgrammeCommand {
    public OpenProgramme {
        marking = marking == null ? Marking.OFFICIAL : marking;
    }
}
