package org.daybook.shared.programme;

import org.daybook.shared.text.Required;

/** The programme bears another marking. */
public record ProgrammeMarked(Marking marking) implements ProgrammeEvent {
    public ProgrammeMarked {
        Required.present(marking, "marking");
    }
}
