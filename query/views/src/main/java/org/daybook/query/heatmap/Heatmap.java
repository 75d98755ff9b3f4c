package org.daybook.query.heatmap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Both ratings of workstreams by month.
 *
 * @param months the oldest first
 * @param next what to send as {@code after} for the workstreams that follow; absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Heatmap(
        LocalDate on, Instant knownAt, long position, List<YearMonth> months, List<HeatmapRow> items, String next) {}
