package org.daybook.query.heatmap;

import java.time.LocalDate;
import java.time.YearMonth;
import org.daybook.shared.workstream.rag.RagRating;

/**
 * The ratings of a workstream at the end of a month.
 *
 * @param on its last day or, of the month that is not over, the requested day
 * @param project absent while the workstream was not open yet, and {@code benefit} with it
 * @param closed whether it was closed by then
 */
public record HeatmapCell(YearMonth month, LocalDate on, RagRating project, RagRating benefit, boolean closed) {

    /** Whether there was a workstream to rate. */
    public boolean isThere() {
        return project != null;
    }
}
