package org.daybook.shared.meeting.details;

import org.daybook.shared.meeting.MeetingEvent;

/** The events of time, place and publicity of a meeting. */
public sealed interface DetailsEvent extends MeetingEvent permits MeetingDetailsSet, TimesRecorded {}
