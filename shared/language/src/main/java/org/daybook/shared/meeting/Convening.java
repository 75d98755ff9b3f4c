package org.daybook.shared.meeting;

import org.daybook.shared.board.BoardId;
import org.daybook.shared.programme.ProgrammeId;

/** The unchanging details with which a meeting was scheduled. */
public record Convening(ProgrammeId programme, BoardId board) {}
