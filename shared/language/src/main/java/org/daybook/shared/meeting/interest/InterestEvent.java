package org.daybook.shared.meeting.interest;

import org.daybook.shared.meeting.MeetingEvent;

/** The events of declarations of interest of a meeting. */
public sealed interface InterestEvent extends MeetingEvent permits InterestDeclared, InterestStruck {}
