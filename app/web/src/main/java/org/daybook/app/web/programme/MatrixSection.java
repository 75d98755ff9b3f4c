package org.daybook.app.web.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.query.listing.Named;
import org.daybook.query.matrix.Cell;
import org.daybook.query.matrix.Mark;
import org.daybook.query.matrix.MatrixRow;
import org.daybook.shared.programme.tag.TagGroup;

/**
 * The matrix of one programme, as its plan prints it: tags across, objectives and deliverables down.
 *
 * @param groups the groups of columns, with how many each has
 * @param columns every tag that its programme lists, then those that a row has although the list no longer does
 */
record MatrixSection(Named programme, List<Group> groups, List<Cell> columns, List<MatrixRow> rows) {

    /** Neighbouring columns. */
    record Group(TagGroup group, int columns) {}

    static List<MatrixSection> of(List<MatrixRow> rows) {
        Map<UUID, List<MatrixRow>> byProgramme = new LinkedHashMap<>();
        for (MatrixRow row : rows) {
            byProgramme
                    .computeIfAbsent(row.programme().id(), id -> new ArrayList<>())
                    .add(row);
        }
        return byProgramme.values().stream().map(MatrixSection::ofOne).toList();
    }

    private static MatrixSection ofOne(List<MatrixRow> rows) {
        Map<Object, Cell> columns = new LinkedHashMap<>();
        for (MatrixRow row : rows) row.cells().forEach(cell -> columns.putIfAbsent(key(cell), cell));
        List<Cell> ordered = columns.values().stream()
                .sorted(java.util.Comparator.comparing(Cell::group))
                .toList();
        return new MatrixSection(rows.getFirst().programme(), groups(ordered), ordered, rows);
    }

    private static Object key(Cell cell) {
        return List.of(cell.group(), cell.tag());
    }

    private static List<Group> groups(List<Cell> columns) {
        Map<TagGroup, Integer> counted = new LinkedHashMap<>();
        columns.forEach(cell -> counted.merge(cell.group(), 1, Integer::sum));
        return counted.entrySet().stream()
                .map(e -> new Group(e.getKey(), e.getValue()))
                .toList();
    }

    /** Whether a row is marked in a column. */
    public boolean marks(MatrixRow row, Cell column) {
        return row.cells().stream().anyMatch(cell -> key(cell).equals(key(column)) && cell.mark() == Mark.MARKED);
    }

    /** How many rows are marked there: none is a gap in the plan. */
    public long marked(Cell column) {
        return rows.stream().filter(row -> marks(row, column)).count();
    }
}
