package org.daybook.query.slide;

import java.time.Instant;
import java.time.LocalDate;
import org.daybook.shared.slide.Slide;

/**
 * A slide and its place on the two clocks.
 *
 * @param version of the last entry of the workstream known there; what {@code If-Match} takes when nothing came since
 */
public record SlideAnswer(LocalDate on, Instant knownAt, long position, long version, Slide slide) {}
