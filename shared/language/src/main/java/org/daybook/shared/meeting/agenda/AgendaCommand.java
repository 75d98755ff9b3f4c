package org.daybook.shared.meeting.agenda;

import org.daybook.shared.meeting.MeetingCommand;

/** The commands of the agenda of a meeting. */
public sealed interface AgendaCommand extends MeetingCommand
        permits AddAgendaItem, ReviseAgenda, RewordAgendaItem, SetAgenda, WithdrawAgendaItem {}
