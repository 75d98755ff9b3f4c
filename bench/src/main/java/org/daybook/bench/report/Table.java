package org.daybook.bench.report;

import java.util.ArrayList;
import java.util.List;

/** One comparison as a table: what was measured, in words, and a row a contestant. */
public final class Table {

    private final String title;
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Table(String title, List<String> columns) {
        this.title = title;
        this.columns = columns;
    }

    public void row(String... cells) {
        if (cells.length != columns.size())
            throw new IllegalArgumentException("Another number of columns: " + cells.length);
        rows.add(List.of(cells));
    }

    /** Says below the table what a reader needs to know of it. */
    public void note(String note) {
        notes.add(note);
    }

    String title() {
        return title;
    }

    List<String> columns() {
        return columns;
    }

    List<List<String>> rows() {
        return rows;
    }

    List<String> notes() {
        return notes;
    }

    String markdown() {
        StringBuilder text = new StringBuilder("## " + title + "\n\n");
        text.append(line(columns)).append(line(columns.stream().map(c -> "---").toList()));
        rows.forEach(row -> text.append(line(row)));
        if (!notes.isEmpty()) text.append('\n');
        notes.forEach(note -> text.append(note).append('\n'));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
