/**
 * How both ratings of each workstream went, month by month. Sees the portfolio, whose rows it extends, and the facts
 * at the end of each month. Start with {@link org.daybook.query.heatmap.FindHeatmap}.
 */
package org.daybook.query.heatmap;
