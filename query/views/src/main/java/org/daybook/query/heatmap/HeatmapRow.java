package org.daybook.query.heatmap;

import java.util.List;
import org.daybook.query.portfolio.PortfolioItem;

/**
 * A workstream on the heatmap.
 *
 * @param workstream how it stands on the day asked for
 * @param cells one for each month, the oldest first
 */
public record HeatmapRow(String id, PortfolioItem workstream, List<HeatmapCell> cells) {}
