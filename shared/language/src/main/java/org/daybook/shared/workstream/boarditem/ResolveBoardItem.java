package org.daybook.shared.workstream.boarditem;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** Records how a risk or a recommendation was resolved. */
public record ResolveBoardItem(LocalId boardItem, Text resolution) implements BoardItemCommand {}
