package org.daybook.shared.board.attachment;

import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Text;

/** Takes a board out of a programme from a day on. Meetings that were called before stay as they are. */
public record DetachBoard(ProgrammeId programme, Text reason) implements BoardCommand {}
