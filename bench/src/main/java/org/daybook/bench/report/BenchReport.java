package org.daybook.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.shared.contract.Json;

/** The tables of one run, printed as they come and written to {@code report.md} and {@code report.json}. */
public final class BenchReport {

    private final Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final List<Table> tables = new ArrayList<>();
    private final Map<String, Object> figures = new LinkedHashMap<>();

    public Table table(String title, String... columns) {
        Table table = new Table(title, List.of(columns));
        tables.add(table);
        return table;
    }

    /** Keeps a figure for whoever goes on reckoning with it; only in the JSON. */
    public void figure(String name, Object value) {
        figures.put(name, value);
    }

    public String markdown() {
        StringBuilder text = new StringBuilder("# Measured " + begun + "\n\n");
        text.append("Java ")
                .append(Runtime.version())
                .append(", ")
                .append(Runtime.getRuntime().availableProcessors())
                .append(" processors, ")
                .append(System.getProperty("os.name"))
                .append(".\n\n");
        tables.forEach(table -> text.append(table.markdown()).append('\n'));
        return text.toString();
    }

    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("report.md"), markdown());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("begun", begun.toString());
        json.put("java", Runtime.version().toString());
        json.put("processors", Runtime.getRuntime().availableProcessors());
        json.put(
                "tables",
                tables.stream()
                        .map(table -> Map.of(
                                "title", table.title(),
                                "columns", table.columns(),
                                "rows", table.rows(),
                                "notes", table.notes()))
                        .toList());
        json.put("figures", figures);
        Files.writeString(
                folder.resolve("report.json"),
                Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(json));
    }
}
