package org.daybook.app.web.programme;

import java.util.List;
import org.daybook.query.heatmap.Heatmap;
import org.daybook.query.heatmap.HeatmapCell;
import org.daybook.query.heatmap.HeatmapRow;
import org.daybook.shared.workstream.rag.RagRating;

/** The layout of a heatmap, in units of its own: names to the left, months across. */
record HeatmapDrawing(Heatmap map) {

    public static final int NAMES = 330;
    public static final int CELL = 56;
    public static final int LINE = 44;
    public static final int HEAD = 34;

    private static final List<RagRating> BY_WEIGHT = List.of(RagRating.RED, RagRating.AMBER, RagRating.GREEN);

    public int width() {
        return NAMES + CELL * map.months().size() + 2;
    }

    public int height() {
        return HEAD + LINE * map.items().size() + 2;
    }

    public int x(int column) {
        return NAMES + CELL * column;
    }

    public int y(int row) {
        return HEAD + LINE * row;
    }

    /** "worse", "better" or "same" than at the end of the month before; "none" where either was not rated. */
    public String trend(HeatmapRow row, boolean project) {
        List<HeatmapCell> cells = row.cells();
        if (cells.size() < 2) return "none";
        int now = weight(cells.getLast(), project);
        int before = weight(cells.get(cells.size() - 2), project);
        if (now < 0 || before < 0) return "none";
        return now == before ? "same" : now < before ? "worse" : "better";
    }

    /** Below 0 where it was not rated. */
    private static int weight(HeatmapCell cell, boolean project) {
        return BY_WEIGHT.indexOf(project ? cell.project() : cell.benefit());
    }
}
