package org.daybook.shared.contract;

import org.daybook.shared.account.AccountCommand;
import org.daybook.shared.action.ActionCommand;
import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.decision.DecisionCommand;
import org.daybook.shared.meeting.MeetingCommand;
import org.daybook.shared.programme.ProgrammeCommand;
import org.daybook.shared.review.ReviewCommand;
import org.daybook.shared.workstream.WorkstreamCommand;

/** A command: an imperative whose constructor refuses invalid values. */
public sealed interface DaybookCommand
        permits ProgrammeCommand,
                WorkstreamCommand,
                BoardCommand,
                MeetingCommand,
                ReviewCommand,
                ActionCommand,
                DecisionCommand,
                AccountCommand {}
