package org.daybook.query.review;

import java.time.Instant;
import java.time.LocalDate;

/** The report for the panel, and the place on the two clocks that it is for. */
public record ReportAnswer(LocalDate on, Instant knownAt, long position, QuarterlyReport report) {}
