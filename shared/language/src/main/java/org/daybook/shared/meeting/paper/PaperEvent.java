package org.daybook.shared.meeting.paper;

import org.daybook.shared.meeting.MeetingEvent;

/** The events of the papers of a meeting. */
public sealed interface PaperEvent extends MeetingEvent
        permits AgendaSentOut, DocumentTabled, PaperTabled, PaperWithdrawn {}
