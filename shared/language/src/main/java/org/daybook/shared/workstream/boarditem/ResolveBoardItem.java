package org.daybook.shared.workstream.boarditem;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** Says how a risk or a recommendation was settled. */
public record ResolveBoardItem(LocalId boardItem, Text resolution) implements BoardItemCommand {}
