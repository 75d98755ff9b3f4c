package org.daybook.shared.board;

import org.daybook.shared.text.Name;
import org.daybook.shared.text.Required;

/** Gives a board another name. */
public record RenameBoard(Name name) implements BoardCommand {
    public RenameBoard {
        Required.present(name, "name");
    }
}
