package org.daybook.shared.meeting;

import org.daybook.shared.board.BoardId;
import org.daybook.shared.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * The unchanging details with which a meeting was scheduled.
 *
 * @param programme absent for a meeting of several programmes, or of none
 */
public record Convening(@Nullable ProgrammeId programme, BoardId board) {}
