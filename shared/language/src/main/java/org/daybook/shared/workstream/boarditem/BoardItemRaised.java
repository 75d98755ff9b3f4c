package org.daybook.shared.workstream.boarditem;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** A risk or a recommendation was raised with a board. */
public record BoardItemRaised(LocalId boardItem, BoardItemKind kind, Text text, @Nullable Name board)
        implements BoardItemEvent {}
