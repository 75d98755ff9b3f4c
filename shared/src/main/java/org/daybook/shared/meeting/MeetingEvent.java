package org.daybook.shared.meeting;

import org.daybook.shared.contract.DaybookEvent;

/** What may have happened to a meeting. */
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
