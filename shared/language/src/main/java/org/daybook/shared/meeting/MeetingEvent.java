package org.daybook.shared.meeting;

import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.meeting.action.ActionNoted;
import org.daybook.shared.meeting.action.ActionTakenUp;
import org.daybook.shared.meeting.agenda.AgendaRevised;
import org.daybook.shared.meeting.agenda.PaperTabled;
import org.daybook.shared.meeting.minutes.MinutesApproved;
import org.daybook.shared.meeting.minutes.MinutesRecorded;

/** The events of a meeting. */
public sealed interface MeetingEvent extends DaybookEvent
        permits MeetingScheduled,
                MeetingRescheduled,
                AgendaRevised,
                PaperTabled,
                MeetingHeld,
                MinutesRecorded,
                MinutesApproved,
                ActionNoted,
                ActionTakenUp,
                MeetingCancelled,
                MeetingTextRedacted {}
