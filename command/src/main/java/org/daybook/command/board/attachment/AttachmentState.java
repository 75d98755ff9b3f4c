package org.daybook.command.board.attachment;

import org.daybook.command.state.EntryDay;
import org.daybook.shared.programme.ProgrammeId;

/**
 * A programme that a board serves, or served.
 *
 * @param attached whether it serves it
 * @param last the entry that last said so
 */
public record AttachmentState(ProgrammeId programme, boolean attached, EntryDay last) {}
