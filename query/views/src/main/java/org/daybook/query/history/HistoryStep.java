package org.daybook.query.history;

import java.time.Instant;
import java.time.LocalDate;
import org.daybook.shared.slide.Slide;

/** One entry, and the slide immediately after it. */
record HistoryStep(LocalDate on, Instant knownAt, long position, HistoryItem entry, Slide slide) {}
