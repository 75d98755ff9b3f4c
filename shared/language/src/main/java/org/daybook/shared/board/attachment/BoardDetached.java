package org.daybook.shared.board.attachment;

import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Text;

/** The board is no longer one of that programme. */
public record BoardDetached(ProgrammeId programme, Text reason) implements BoardEvent {}
