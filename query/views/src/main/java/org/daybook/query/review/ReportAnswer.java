package org.daybook.query.review;

import java.time.Instant;
import java.time.LocalDate;

/** The report for the panel and its place on the two clocks. */
public record ReportAnswer(LocalDate on, Instant knownAt, long position, QuarterlyReport report) {}
