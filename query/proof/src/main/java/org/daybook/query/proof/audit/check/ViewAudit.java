package org.daybook.query.proof.audit.check;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.entry.PackedEntry;
import org.daybook.query.proof.audit.Finding.Kind;
import org.daybook.query.proof.audit.Findings;
import org.daybook.query.proof.audit.Rate;
import org.daybook.query.rebuild.Scratch;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Compares every table of the views with the same table recomputed from the record, up to a position. */
public final class ViewAudit {

    private static final String FACT_KEY = "aggregate, attribute, thing, key, effective_on, position, known_from";

    private final Scratch scratch;
    private final JdbcTemplate jdbc;
    private final Rate rate;
    private final Findings findings;

    public ViewAudit(Scratch scratch, JdbcTemplate jdbc, Rate rate, Findings findings) {
        this.scratch = scratch;
        this.jdbc = jdbc;
        this.rate = rate;
        this.findings = findings;
    }

    /** @return whether it was done: not while a rebuild is under way */
    public boolean run(long target) throws SQLException, InterruptedException {
        return scratch.fill(target, rate::after, (serving, made) -> compare(serving, made, target));
    }

    private void compare(FactSchema serving, FactSchema made, long target) {
        for (String table : List.of("aggregate", "kind", "author")) compare(serving, made, table, "id", "id", target);
        compare(serving, made, "belonging", "aggregate, position, place", "position", target);
        compareEntries(serving, made, target);
        compare(serving, made, "voiding", "position, known_from", "known_from", target);
        compare(serving, made, "fact", FACT_KEY, "known_from", target);
    }

    /** Payloads that say the same may be deflated to other bytes by another version of Java. */
    private void compareEntries(FactSchema serving, FactSchema made, long target) {
        String besides = "s.payload, m.payload, to_jsonb(s) - 'payload' IS DISTINCT FROM to_jsonb(m) - 'payload'";
        RowCallbackHandler differing = row -> {
            boolean isRemoved = row.getBoolean(2);
            boolean isAdded = row.getBoolean(3);
            boolean isSame = !row.getBoolean(6) && PackedEntry.isSamePayload(row.getBytes(4), row.getBytes(5));
            if (isRemoved || isAdded || !isSame) add("entry", row.getLong(1), isRemoved, isAdded);
        };
        jdbc.query(sql(serving, made, "entry", "position", "position", ", " + besides), differing, target);
    }

    /** @param by the column that says with which entry a row came */
    private void compare(FactSchema serving, FactSchema made, String table, String key, String by, long target) {
        RowCallbackHandler differing = row -> add(table, row.getLong(1), row.getBoolean(2), row.getBoolean(3));
        jdbc.query(sql(serving, made, table, key, by, ""), differing, target);
    }

    private static String sql(
            FactSchema serving, FactSchema made, String table, String key, String by, String besides) {
        return """
                SELECT coalesce(s.%1$s, m.%1$s), s.%1$s IS NULL, m.%1$s IS NULL%5$s
                FROM (SELECT * FROM %2$s WHERE %1$s <= ?) AS s FULL JOIN %3$s AS m ON %4$s
                WHERE s.%1$s IS NULL OR m.%1$s IS NULL OR ROW(s.*) IS DISTINCT FROM ROW(m.*)
                ORDER BY 1
                """
                .formatted(by, serving.table(table), made.table(table), joined(key), besides);
    }

    private static String joined(String key) {
        return Stream.of(key.split(", "))
                .map(column -> "s.%1$s = m.%1$s".formatted(column))
                .reduce((a, b) -> a + " AND " + b)
                .orElseThrow();
    }

    private void add(String table, long position, boolean isRemoved, boolean isAdded) {
        Kind kind = isRemoved ? Kind.VIEW_REMOVED : isAdded ? Kind.VIEW_ADDED : Kind.VIEW_ALTERED;
        String what =
                isRemoved ? "lacks a row of" : isAdded ? "has a row that does not come from" : "differs at a row of";
        findings.add(kind, position, "The table " + table + " " + what + " this entry");
    }
}
