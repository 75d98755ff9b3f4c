package org.daybook.query.review.tracker;

import java.time.Instant;
import java.time.LocalDate;

/** The counts of the tracker and their place on the two clocks. */
public record TrackerCountsAnswer(LocalDate on, Instant knownAt, long position, TrackerCounts counts) {}
