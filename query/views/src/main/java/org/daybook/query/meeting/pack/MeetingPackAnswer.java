package org.daybook.query.meeting.pack;

import java.time.Instant;
import java.time.LocalDate;

/** What a board needs to know before a meeting, seen from a place on the two clocks. */
record MeetingPackAnswer(LocalDate on, Instant knownAt, long position, MeetingPack pack) {}
