package org.daybook.query.facts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.facts.Steps.Choices;
import org.daybook.shared.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Goes through the entries of one programme and of all that belongs to it, in the order in which they were recorded, some of
 * them left out. A step looks into an index, however many entries there are.
 */
@Component
public class ProgrammeSteps {

    /** From one value of a column to the next, so that as many are looked up as there are different ones. */
    private static final String DISTINCT =
            """
            WITH RECURSIVE found AS (
                (SELECT e.%2$s FROM %1$s e WHERE e.programme_id = :programme ORDER BY e.%2$s LIMIT 1)
                UNION ALL
                SELECT (SELECT e.%2$s FROM %1$s e WHERE e.programme_id = :programme AND e.%2$s > f.%2$s
                        ORDER BY e.%2$s LIMIT 1)
                FROM found f WHERE f.%2$s IS NOT NULL)
            SELECT f.%2$s FROM found f
            WHERE EXISTS (SELECT 1 FROM %1$s e
                WHERE e.programme_id = :programme AND e.%2$s = f.%2$s AND e.position <= :known)
            ORDER BY 1
            """;

    private final JdbcClient jdbc;
    private final Projection projection;
    private final Entries entries;
    private final ZoneId zone;

    /** @param zone of the installation, in which days are days */
    ProgrammeSteps(JdbcClient jdbc, Projection projection, Entries entries, ZoneId zone) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.entries = entries;
        this.zone = zone;
    }

    /**
     * Which entries; what is absent leaves nothing out.
     *
     * @param workstream only its own
     */
    public record Filter(Steps.Filter entries, Optional<UUID> workstream) {}

    /** The position of the first entry after one; absent if there is none. */
    public Optional<Long> after(ProgrammeId programme, long position, long known, Filter filter) {
        long after = filter.entries()
                .from()
                .map(this::lastBefore)
                .filter(before -> before > position)
                .orElse(position);
        return position(programme, after, end(known, filter), "", filter);
    }

    /** The position of the last entry before one; absent if there is none. */
    public Optional<Long> before(ProgrammeId programme, long position, long known, Filter filter) {
        long begin = filter.entries().from().map(this::lastBefore).orElse(-1L);
        return position(programme, begin, Math.min(position - 1, end(known, filter)), " DESC", filter);
    }

    private long end(long known, Filter filter) {
        return filter.entries()
                .to()
                .map(day -> Math.min(known, lastBefore(day.plusDays(1))))
                .orElse(known);
    }

    /** The position of the last entry recorded before a day begins; -1 if there is none. */
    private long lastBefore(LocalDate day) {
        return entries.positionAt(day.atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS));
    }

    private Optional<Long> position(ProgrammeId programme, long after, long to, String order, Filter filter) {
        List<Object> parameters = new ArrayList<>(List.of(programme.value(), after, to));
        StringBuilder sql = new StringBuilder(
                "SELECT position FROM " + table() + " WHERE programme_id = ? AND position > ? AND position <= ?");
        filter.entries().type().ifPresent(type -> and(sql, "type", type, parameters));
        filter.entries().post().ifPresent(post -> and(sql, "post", post, parameters));
        filter.workstream().ifPresent(id -> and(sql, "aggregate_id", id, parameters));
        sql.append(" ORDER BY position").append(order).append(" LIMIT 1");
        return jdbc.sql(sql.toString()).params(parameters).query(Long.class).optional();
    }

    private static void and(StringBuilder sql, String column, Object value, List<Object> parameters) {
        sql.append(" AND ").append(column).append(" = ?");
        parameters.add(value);
    }

    /** The stored names of the events that a programme has, and the posts of whoever made them: to choose from. */
    public Choices choices(ProgrammeId programme, long known) {
        return new Choices(distinct("type", programme, known), distinct("post", programme, known));
    }

    private List<String> distinct(String column, ProgrammeId programme, long known) {
        return jdbc.sql(DISTINCT.formatted(table(), column))
                .param("programme", programme.value())
                .param("known", known)
                .query(String.class)
                .list();
    }

    private String table() {
        return projection.readable().table("entry");
    }
}
