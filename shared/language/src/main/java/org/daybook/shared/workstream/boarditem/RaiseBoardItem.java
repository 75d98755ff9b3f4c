package org.daybook.shared.workstream.boarditem;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Raises a risk or a recommendation to a board. */
public record RaiseBoardItem(LocalId boardItem, BoardItemKind kind, Text text, Name board) implements BoardItemCommand {
    public RaiseBoardItem {
        Required.present(kind, "kind");
        Required.present(text, "text");
    }
}
