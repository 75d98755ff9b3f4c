package org.daybook.query.programme;

import java.time.Instant;
import java.time.LocalDate;

/** One programme, and the place on the two clocks that the answer is for. */
record ProgrammeAnswer(LocalDate on, Instant knownAt, long position, ProgrammeItem programme) {}
