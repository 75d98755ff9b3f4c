package org.daybook.shared.contract;

import org.daybook.shared.account.AccountCommand;
import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.meeting.MeetingCommand;
import org.daybook.shared.programme.ProgrammeCommand;
import org.daybook.shared.review.ReviewCommand;
import org.daybook.shared.workstream.WorkstreamCommand;

/** What may be asked of Daybook: imperative, refused when made if it makes no sense. */
public sealed interface DaybookCommand
        permits ProgrammeCommand, WorkstreamCommand, BoardCommand, MeetingCommand, ReviewCommand, AccountCommand {}
