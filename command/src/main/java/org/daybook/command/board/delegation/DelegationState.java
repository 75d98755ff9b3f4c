package org.daybook.command.board.delegation;

import org.daybook.command.state.EntryDay;

/**
 * A power that was delegated to an officer.
 *
 * @param last the entry that last changed it
 */
public record DelegationState(boolean ended, EntryDay last) {}
