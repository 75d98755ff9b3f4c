package org.daybook.shared.meeting;

import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.meeting.action.ActionNoted;
import org.daybook.shared.meeting.action.ActionTakenUp;
import org.daybook.shared.meeting.agenda.AgendaEvent;
import org.daybook.shared.meeting.attendance.AttendanceEvent;
import org.daybook.shared.meeting.details.DetailsEvent;
import org.daybook.shared.meeting.interest.InterestEvent;
import org.daybook.shared.meeting.minutes.MinutesEvent;
import org.daybook.shared.meeting.outcome.OutcomeEvent;
import org.daybook.shared.meeting.paper.PaperEvent;
import org.daybook.shared.meeting.privacy.PrivacyEvent;

/** The events of a meeting. */
public sealed interface MeetingEvent extends DaybookEvent
        permits MeetingScheduled,
                MeetingRescheduled,
                MeetingHeld,
                AgendaEvent,
                PaperEvent,
                DetailsEvent,
                OutcomeEvent,
                AttendanceEvent,
                InterestEvent,
                MinutesEvent,
                PrivacyEvent,
                ActionNoted,
                ActionTakenUp,
                MeetingCancelled,
                MeetingTextRedacted {}
