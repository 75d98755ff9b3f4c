package org.daybook.shared.meeting;

import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.meeting.action.NoteAction;
import org.daybook.shared.meeting.action.TakeUpAction;
import org.daybook.shared.meeting.agenda.ReviseAgenda;
import org.daybook.shared.meeting.agenda.TablePaper;
import org.daybook.shared.meeting.minutes.ApproveMinutes;
import org.daybook.shared.meeting.minutes.RecordMinutes;

/** The commands of a meeting. */
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
