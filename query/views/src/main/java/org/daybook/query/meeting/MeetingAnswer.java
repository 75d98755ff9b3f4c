package org.daybook.query.meeting;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A meeting and its place on the two clocks.
 *
 * @param version of the last entry of the meeting known there; what {@code If-Match} takes when nothing came since
 */
public record MeetingAnswer(LocalDate on, Instant knownAt, long position, long version, Meeting meeting) {}
