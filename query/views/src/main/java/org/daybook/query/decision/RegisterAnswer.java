package org.daybook.query.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One page of the register of decisions, and its place on the two clocks.
 *
 * @param counts of all pages together
 * @param next what to send as {@code after} for the page that follows; absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegisterAnswer(
        LocalDate on, Instant knownAt, long position, DecisionCounts counts, List<DecisionItem> items, String next) {}
