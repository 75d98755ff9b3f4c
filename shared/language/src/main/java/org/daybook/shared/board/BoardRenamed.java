package org.daybook.shared.board;

import org.daybook.shared.text.Name;
import org.daybook.shared.text.Required;

/** A board got another name. */
public record BoardRenamed(Name name) implements BoardEvent {
    public BoardRenamed {
        Required.present(name, "name");
    }
}
