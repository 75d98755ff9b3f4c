package org.daybook.query.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daybook.query.action.due.DueStep;

/**
 * An action and its place on the two clocks.
 *
 * @param version of the last entry of the action known there; absent for one noted at a meeting, which has no stream of its
 *     own
 * @param dates for which it was due, the first one first
 */
public record ActionAnswer(
        LocalDate on, Instant knownAt, long position, Long version, TrackedAction action, List<DueStep> dates) {}
