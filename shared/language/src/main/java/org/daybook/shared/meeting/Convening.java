package org.daybook.shared.meeting;

import org.daybook.shared.board.BoardId;
import org.daybook.shared.programme.ProgrammeId;

/** What a meeting was called with and never changes. */
public record Convening(ProgrammeId programme, BoardId board) {}
