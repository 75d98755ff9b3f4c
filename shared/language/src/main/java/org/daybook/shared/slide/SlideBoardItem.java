package org.daybook.shared.slide;

import java.time.LocalDate;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.boarditem.BoardItemKind;

/** A risk or recommendation that still stands. */
public record SlideBoardItem(String id, BoardItemKind kind, Text text, Name board, LocalDate raisedOn, long version) {}
