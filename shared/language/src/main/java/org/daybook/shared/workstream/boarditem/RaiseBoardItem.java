package org.daybook.shared.workstream.boarditem;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Raises a risk or a recommendation with a board. */
public record RaiseBoardItem(@Nullable LocalId boardItem, BoardItemKind kind, Text text, @Nullable Name board)
        implements BoardItemCommand {}
