package org.daybook.query.facts.entry;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.facts.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goes through the entries of one aggregate in the order in which they were recorded, some of them left out. */
@Component
public class Steps {

    private final JdbcClient jdbc;
    private final Projection projection;
    private final ZoneId zone;

    /** @param zone of the installation, in which days are days */
    Steps(JdbcClient jdbc, Projection projection, ZoneId zone) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.zone = zone;
    }

    /**
     * Which entries; what is absent leaves nothing out.
     *
     * @param type the stored name of the event
     * @param post of whoever made them
     * @param from the first day on which they were recorded, and {@code to} the last
     */
    public record Filter(
            Optional<String> type, Optional<String> post, Optional<LocalDate> from, Optional<LocalDate> to) {}

    /** The version of the first entry after one; absent if there is none. */
    public Optional<Long> after(UUID aggregate, long version, long known, Filter filter) {
        return version("min", "version > ?", aggregate, version, known, filter);
    }

    /** The version of the last entry before one; absent if there is none. */
    public Optional<Long> before(UUID aggregate, long version, long known, Filter filter) {
        return version("max", "version < ?", aggregate, version, known, filter);
    }

    private Optional<Long> version(
            String which, String where, UUID aggregate, long version, long known, Filter filter) {
        List<Object> parameters = new ArrayList<>(List.of(aggregate, known, version));
        String sql = "SELECT " + which + "(version) FROM " + table("entry") + " WHERE aggregate = " + number()
                + " AND position <= ? AND " + where + condition(filter, parameters);
        return Optional.ofNullable(
                jdbc.sql(sql).params(parameters).query(Long.class).optional().orElse(null));
    }

    private String condition(Filter filter, List<Object> parameters) {
        StringBuilder sql = new StringBuilder();
        filter.type()
                .ifPresent(type -> and(
                        sql,
                        " AND kind = ANY (ARRAY(SELECT k.id FROM " + table("kind") + " k WHERE k.type = ?))",
                        type,
                        parameters));
        filter.post()
                .ifPresent(post -> and(
                        sql,
                        " AND author = ANY (ARRAY(SELECT a.id FROM " + table("author") + " a WHERE a.post = ?))",
                        post,
                        parameters));
        filter.from().ifPresent(day -> and(sql, " AND recorded_at >= ?", begin(day), parameters));
        filter.to().ifPresent(day -> and(sql, " AND recorded_at < ?", begin(day.plusDays(1)), parameters));
        return sql.toString();
    }

    private static void and(StringBuilder sql, String more, Object value, List<Object> parameters) {
        sql.append(more);
        parameters.add(value);
    }

    private Timestamp begin(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(zone).toInstant());
    }

    /** The stored names of the events that an aggregate has, and the posts of whoever made them: to choose from. */
    public Choices choices(UUID aggregate, long known) {
        return new Choices(distinct("kind", "type", aggregate, known), distinct("author", "post", aggregate, known));
    }

    /** What there is to choose from. */
    public record Choices(List<String> types, List<String> posts) {}

    private List<String> distinct(String named, String column, UUID aggregate, long known) {
        return jdbc.sql("SELECT DISTINCT n." + column + " FROM " + table("entry") + " e JOIN " + table(named)
                        + " n ON n.id = e." + named + " WHERE e.aggregate = " + number()
                        + " AND e.position <= ? ORDER BY 1")
                .param(aggregate)
                .param(known)
                .query(String.class)
                .list();
    }

    private String number() {
        return projection.readable().number("?");
    }

    private String table(String name) {
        return projection.readable().table(name);
    }
}
