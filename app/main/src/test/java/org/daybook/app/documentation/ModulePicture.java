package org.daybook.app.documentation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Draws modules as an SVG: a box for each, above those that it sees; an arrow goes round the boxes on its way. */
final class ModulePicture {

    private static final int BOX_WIDTH = 280;
    private static final int GAP_ACROSS = 40;
    private static final int GAP_DOWN = 56;
    private static final int MARGIN = 20;
    private static final int LINE = 37;
    private static final int FIRST_LINE_DOWN = 44;
    private static final int LINE_HEIGHT = 17;

    private static final String FRAME =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" role="img" aria-label="%s">
            <style>
            text { font: 13px Helvetica, Arial, sans-serif; fill: #0b0c0c }
            .name { font-weight: bold; font-size: 16px }
            rect { fill: #f3f2f1; stroke: #1d70b8; stroke-width: 2; rx: 4 }
            polyline { fill: none; stroke: #505a5f; stroke-width: 2; marker-end: url(#tip) }
            .ground { fill: #ffffff; stroke: none }
            </style>
            <defs><marker id="tip" viewBox="0 0 10 10" refX="10" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L10 5L0 10z" fill="#505a5f"/></marker></defs>
            <rect class="ground" width="%d" height="%d"/>
            %s</svg>
            """;

    private final List<MavenModule> modules;
    private final Map<String, int[]> corners = new LinkedHashMap<>();
    private final int width;
    private final int height;
    private final int boxHeight;

    ModulePicture(List<MavenModule> modules) {
        this.modules = modules;
        int lines = modules.stream()
                .mapToInt(m -> wrapped(m.description()).size())
                .max()
                .orElseThrow();
        boxHeight = FIRST_LINE_DOWN + lines * LINE_HEIGHT;
        Map<Integer, List<MavenModule>> rows = modules.stream().collect(Collectors.groupingBy(m -> m.height(modules)));
        int widest = rows.values().stream().mapToInt(List::size).max().orElseThrow();
        width = 2 * MARGIN + widest * (BOX_WIDTH + GAP_ACROSS) - GAP_ACROSS;
        height = 2 * MARGIN + rows.size() * (boxHeight + GAP_DOWN) - GAP_DOWN;
        rows.forEach((row, across) -> {
            int left = (width - across.size() * (BOX_WIDTH + GAP_ACROSS) + GAP_ACROSS) / 2;
            int top = height - MARGIN - boxHeight - row * (boxHeight + GAP_DOWN);
            for (int i = 0; i < across.size(); i++) {
                corners.put(across.get(i).artifact(), new int[] {left + i * (BOX_WIDTH + GAP_ACROSS), top});
            }
        });
    }

    String svg() {
        StringBuilder drawn = new StringBuilder();
        modules.forEach(module -> module.seesDirectly(modules).forEach(seen -> drawn.append(arrow(module, seen))));
        modules.forEach(module -> drawn.append(box(module)));
        String said = modules.stream()
                .map(module -> module.folder() + " sees " + folders(module))
                .collect(Collectors.joining("; "));
        return FRAME.formatted(width, height, width, said, width, height, drawn);
    }

    private String folders(MavenModule module) {
        String seen = modules.stream()
                .filter(other -> module.sees().contains(other.artifact()))
                .map(MavenModule::folder)
                .collect(Collectors.joining(", "));
        return seen.isEmpty() ? "none of the others" : seen;
    }

    private String arrow(MavenModule from, String to) {
        int[] start = corners.get(from.artifact());
        int[] end = corners.get(to);
        List<int[]> points = new ArrayList<>();
        points.add(new int[] {start[0] + BOX_WIDTH / 2, start[1] + boxHeight});
        int[] tip = {end[0] + BOX_WIDTH / 2, end[1] - 2};
        for (int top = start[1] + boxHeight + GAP_DOWN; top < end[1]; top += boxHeight + GAP_DOWN) {
            OptionalInt past = past(top, points.getLast(), tip);
            if (past.isEmpty()) continue;
            points.add(new int[] {past.getAsInt(), top});
            points.add(new int[] {past.getAsInt(), top + boxHeight});
        }
        points.add(tip);
        return points.stream()
                .map(point -> point[0] + "," + point[1])
                .collect(Collectors.joining(" ", "<polyline points=\"", "\"/>\n"));
    }

    /** Where to go past the box in that row that is in the way from one point to another; empty where none is. */
    private OptionalInt past(int top, int[] from, int[] to) {
        int enters = across(from, to, top);
        int leaves = across(from, to, top + boxHeight);
        return corners.values().stream()
                .filter(corner -> corner[1] == top)
                .filter(corner -> Math.max(enters, leaves) > corner[0] - GAP_ACROSS / 2
                        && Math.min(enters, leaves) < corner[0] + BOX_WIDTH + GAP_ACROSS / 2)
                .mapToInt(corner -> (enters + leaves) / 2 < corner[0] + BOX_WIDTH / 2
                        ? corner[0] - GAP_ACROSS / 2
                        : corner[0] + BOX_WIDTH + GAP_ACROSS / 2)
                .findFirst();
    }

    private static int across(int[] from, int[] to, int y) {
        return from[0] + (to[0] - from[0]) * (y - from[1]) / (to[1] - from[1]);
    }

    private String box(MavenModule module) {
        int[] corner = corners.get(module.artifact());
        StringBuilder box = new StringBuilder("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n"
                .formatted(corner[0], corner[1], BOX_WIDTH, boxHeight));
        box.append(text(" class=\"name\"", corner, 24, module.folder()));
        List<String> lines = wrapped(module.description());
        for (int i = 0; i < lines.size(); i++)
            box.append(text("", corner, FIRST_LINE_DOWN + LINE_HEIGHT * i, lines.get(i)));
        return box.toString();
    }

    private static String text(String attributes, int[] corner, int down, String text) {
        return "<text%s x=\"%d\" y=\"%d\">%s</text>\n".formatted(attributes, corner[0] + 12, corner[1] + down, text);
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : text.split("\\s+")) {
            String longer = (lines.getLast() + " " + word).strip();
            if (longer.length() <= LINE) lines.set(lines.size() - 1, longer);
            else lines.add(word);
        }
        return lines;
    }
}
