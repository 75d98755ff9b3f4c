package org.daybook.query.heatmap;

import java.util.List;
import org.daybook.query.portfolio.PortfolioItem;

/**
 * A workstream on the heatmap.
 *
 * @param workstream its state on the requested day
 * @param cells one for each month, the oldest first
 */
public record HeatmapRow(String id, PortfolioItem workstream, List<HeatmapCell> cells) {}
