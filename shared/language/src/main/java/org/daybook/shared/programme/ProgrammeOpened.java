package org.daybook.shared.programme;

import org.daybook.shared.text.Name;
import org.daybook.shared.text.Required;

/** A programme was opened. */
public record ProgrammeOpened(Name name, Marking marking) implements ProgrammeEvent {
    public ProgrammeOpened {
        Required.present(name, "name");
        Required.present(marking, "marking");
    }
}
