package org.daybook.command.register;

import java.time.LocalDate;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;

/**
 * What meetings must know of their board.
 *
 * @param open whether it still meets
 * @param establishedOn the day from which its establishment holds
 */
public record BoardRules(BoardId id, ProgrammeId programme, Name name, boolean open, LocalDate establishedOn) {}
