package org.daybook.query.proof.audit.check;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.proof.audit.Finding.Kind;
import org.daybook.query.proof.audit.Findings;
import org.daybook.query.proof.audit.Rate;
import org.daybook.query.rebuild.Scratch;
import org.daybook.shared.fact.Concept;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Compares every table of the views with the same table recomputed from the record, up to a position. */
public final class ViewAudit {

    private static final String FACT_KEY = "aggregate_id, attribute, thing, key, effective_on, position, known_from";

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
        compare(serving, made, "entry", "position", "position", target);
        compare(serving, made, "voiding", "position, known_from", "known_from", target);
        Arrays.stream(Concept.values())
                .map(concept -> concept.name().toLowerCase(Locale.ROOT))
                .forEach(table -> compare(serving, made, table, FACT_KEY, "known_from", target));
        compareThreads(serving, made);
    }

    /** @param by the column that says with which entry a row came */
    private void compare(FactSchema serving, FactSchema made, String table, String key, String by, long target) {
        String sql =
                """
                SELECT coalesce(s.%1$s, m.%1$s), s.%1$s IS NULL, m.%1$s IS NULL
                FROM (SELECT * FROM %2$s WHERE %1$s <= ?) AS s FULL JOIN %3$s AS m ON %4$s
                WHERE s.%1$s IS NULL OR m.%1$s IS NULL OR ROW(s.*) IS DISTINCT FROM ROW(m.*)
                ORDER BY 1
                """
                        .formatted(by, serving.table(table), made.table(table), joined(key));
        RowCallbackHandler differing = row -> add(table, row.getLong(1), row.getBoolean(2), row.getBoolean(3));
        jdbc.query(sql, differing, target);
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

    /** A thread has no position: one that only the views have must come from what they came to know since. */
    private void compareThreads(FactSchema serving, FactSchema made) {
        String key = "concept, aggregate_id, attribute, thing, key";
        String missing = "SELECT count(*) FROM (SELECT %1$s FROM %2$s EXCEPT SELECT %1$s FROM %3$s) AS t";
        long removed = count(missing.formatted(key, made.table("thread"), serving.table("thread")));
        if (removed > 0) findings.add(Kind.VIEW_REMOVED, null, "The table thread lacks rows: " + removed);
        for (Concept concept : Concept.values()) {
            String extra =
                    """
                    SELECT count(*) FROM %1$s AS t WHERE t.concept = '%2$s' AND NOT EXISTS (SELECT FROM %3$s AS f
                        WHERE f.aggregate_id = t.aggregate_id AND f.attribute = t.attribute AND f.thing = t.thing
                            AND f.key = t.key)
                    """
                            .formatted(
                                    serving.table("thread"),
                                    concept.name(),
                                    serving.table(concept.name().toLowerCase(Locale.ROOT)));
            long added = count(extra);
            if (added > 0) {
                findings.add(
                        Kind.VIEW_ADDED, null, "The table thread has rows of no fact of " + concept + ": " + added);
            }
        }
    }

    private long count(String sql) {
        Long count = jdbc.queryForObject(sql, Long.class);
        return count == null ? 0 : count;
    }
}
