package org.daybook.shared.board.attachment;

import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Makes a board one of a further programme from a day on. Meetings that were called before stay as they are. */
public record AttachBoard(ProgrammeId programme, @Nullable Text reason) implements BoardCommand {}
