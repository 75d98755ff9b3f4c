package org.daybook.shared.meeting.agenda;

import org.daybook.shared.meeting.MeetingEvent;

/** The events of the agenda of a meeting. */
public sealed interface AgendaEvent extends MeetingEvent
        permits AgendaItemAdded, AgendaItemReworded, AgendaItemWithdrawn, AgendaRevised, AgendaSet {}
