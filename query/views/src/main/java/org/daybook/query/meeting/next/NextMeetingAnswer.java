package org.daybook.query.meeting.next;

import java.time.Instant;
import java.time.LocalDate;

/** The next meeting of a board, seen from a place on the two clocks. */
record NextMeetingAnswer(LocalDate on, Instant knownAt, long position, NextMeeting next) {}
