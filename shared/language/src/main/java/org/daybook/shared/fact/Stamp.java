package org.daybook.shared.fact;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where a fact stands on the two clocks.
 *
 * @param effectiveOn the day from which it holds
 * @param position where it sorts: the position of its entry or, in a replacement, of the entry that it replaces
 * @param knownFrom the position of the entry that said it: the same, or that of the correction
 * @param version the version of the entry at {@code position} in its aggregate
 * @param recordedAt the instant of {@code knownFrom}
 */
public record Stamp(LocalDate effectiveOn, long position, long knownFrom, long version, Instant recordedAt) {}
