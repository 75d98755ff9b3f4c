package org.daybook.shared.board.attachment;

import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** The board became one of a further programme. */
public record BoardAttached(ProgrammeId programme, @Nullable Text reason) implements BoardEvent {}
