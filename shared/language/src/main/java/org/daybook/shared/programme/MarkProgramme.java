package org.daybook.shared.programme;

import org.daybook.shared.text.Required;

/** Sets the marking that its workstreams bear unless they have their own. */
public record MarkProgramme(Marking marking) implements ProgrammeCommand {
    public MarkProgramme {
        Required.present(marking, "marking");
    }
}
