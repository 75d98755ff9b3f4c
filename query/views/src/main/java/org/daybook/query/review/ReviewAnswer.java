package org.daybook.query.review;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A review and its place on the two clocks.
 *
 * @param version of the last entry of the review known there; what {@code If-Match} takes when nothing came since
 */
public record ReviewAnswer(LocalDate on, Instant knownAt, long position, long version, Review review) {}
