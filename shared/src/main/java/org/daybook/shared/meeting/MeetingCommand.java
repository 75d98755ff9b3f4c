package org.daybook.shared.meeting;

import org.daybook.shared.contract.DaybookCommand;

/** What may be asked of a meeting. */
public sealed interface MeetingCommand extends DaybookCommand
        permits ScheduleMeeting,
                RescheduleMeeting,
                ReviseAgenda,
                TablePaper,
                HoldMeeting,
                RecordMinutes,
                ApproveMinutes,
                NoteAction,
                TakeUpAction,
                CancelMeeting {}
