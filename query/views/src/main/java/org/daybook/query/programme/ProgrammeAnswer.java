package org.daybook.query.programme;

import java.time.Instant;
import java.time.LocalDate;

/** A programme and its place on the two clocks. */
record ProgrammeAnswer(LocalDate on, Instant knownAt, long position, ProgrammeItem programme) {}
