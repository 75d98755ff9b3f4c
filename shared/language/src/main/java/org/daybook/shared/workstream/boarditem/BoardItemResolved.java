package org.daybook.shared.workstream.boarditem;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** A risk or a recommendation was resolved. */
public record BoardItemResolved(LocalId boardItem, Text resolution) implements BoardItemEvent {}
