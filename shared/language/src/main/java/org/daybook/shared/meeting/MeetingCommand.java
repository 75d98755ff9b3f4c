package org.daybook.shared.meeting;

import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.meeting.action.NoteAction;
import org.daybook.shared.meeting.action.TakeUpAction;
import org.daybook.shared.meeting.agenda.AgendaCommand;
import org.daybook.shared.meeting.attendance.AttendanceCommand;
import org.daybook.shared.meeting.details.DetailsCommand;
import org.daybook.shared.meeting.interest.InterestCommand;
import org.daybook.shared.meeting.minutes.MinutesCommand;
import org.daybook.shared.meeting.outcome.OutcomeCommand;
import org.daybook.shared.meeting.paper.PaperCommand;
import org.daybook.shared.meeting.privacy.PrivacyCommand;

/** The commands of a meeting. */
public sealed interface MeetingCommand extends DaybookCommand
        permits ScheduleMeeting,
                RescheduleMeeting,
                HoldMeeting,
                AgendaCommand,
                PaperCommand,
                DetailsCommand,
                OutcomeCommand,
                AttendanceCommand,
                InterestCommand,
                MinutesCommand,
                PrivacyCommand,
                NoteAction,
                TakeUpAction,
                CancelMeeting {}
