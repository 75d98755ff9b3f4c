package org.daybook.query.decision;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A decision and its place on the two clocks.
 *
 * @param version of the last entry of the decision known there; what {@code If-Match} takes when nothing came since
 */
public record DecisionAnswer(LocalDate on, Instant knownAt, long position, long version, Decision decision) {}
