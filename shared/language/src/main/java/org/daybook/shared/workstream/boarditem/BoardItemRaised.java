package org.daybook.shared.workstream.boarditem;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** A risk or a recommendation was raised to a board. */
public record BoardItemRaised(LocalId boardItem, BoardItemKind kind, Text text, Name board) implements BoardItemEvent {
    public BoardItemRaised {
        Required.present(boardItem, "boardItem");
        Required.present(kind, "kind");
        Required.present(text, "text");
    }
}
