package org.daybook.shared.meeting.interest;

import org.daybook.shared.meeting.MeetingCommand;

/** The commands of declarations of interest of a meeting. */
public sealed interface InterestCommand extends MeetingCommand permits DeclareInterest, StrikeInterest {}
