package org.daybook.query.facts.entry;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.belonging.BelongingSql;
import org.daybook.query.facts.entry.Steps.Choices;
import org.daybook.query.facts.lens.Lens;
import org.daybook.shared.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Goes through the entries of one programme and of all that belongs to it, in the order in which they were recorded, some of
 * them left out. A step looks into an index, however many entries there are.
 */
@Component
public class ProgrammeSteps {

    /** Those that an entry of the programme has: one look into an index for each that there is. */
    private static final String DISTINCT =
            """
            SELECT DISTINCT n.%2$s FROM %3$s n
            WHERE EXISTS (SELECT FROM %4$s e WHERE e.programme = %5$s AND e.%1$s = n.id AND e.position <= :known)
                OR EXISTS (SELECT FROM %4$s e WHERE %6$s AND e.%1$s = n.id AND e.position <= :known)
            ORDER BY 1
            """;

    private static final String STEP =
            """
            SELECT e.position FROM %1$s CROSS JOIN LATERAL (
                SELECT e.position FROM %2$s e
                WHERE %3$s AND e.position > :after AND e.position <= :to AND %4$s
                ORDER BY e.position%5$s LIMIT 1) e
            ORDER BY e.position%5$s LIMIT 1
            """;

    private final JdbcClient jdbc;
    private final Projection projection;
    private final Entries entries;
    private final ZoneId zone;
    private final Lens lens;

    /** @param zone of the installation, in which days are days */
    public ProgrammeSteps(JdbcClient jdbc, Projection projection, Entries entries, ZoneId zone, Lens lens) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.entries = entries;
        this.zone = zone;
        this.lens = lens;
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
        long end = end(known, filter);
        Optional<Long> found = following(programme, after, end, known, filter);
        boolean clear = lens.isClear();
        while (!clear && found.isPresent() && isWithheld(found.get())) {
            found = following(programme, found.get(), end, known, filter);
        }
        return found;
    }

    private Optional<Long> following(ProgrammeId programme, long after, long end, long known, Filter filter) {
        return nearest(programme, after, end, known, "", filter).min(Comparator.naturalOrder());
    }

    /** The position of the last entry before one; absent if there is none. */
    public Optional<Long> before(ProgrammeId programme, long position, long known, Filter filter) {
        long begin = filter.entries().from().map(this::lastBefore).orElse(-1L);
        Optional<Long> found = preceding(programme, begin, Math.min(position - 1, end(known, filter)), known, filter);
        boolean clear = lens.isClear();
        while (!clear && found.isPresent() && isWithheld(found.get())) {
            found = preceding(programme, begin, found.get() - 1, known, filter);
        }
        return found;
    }

    private Optional<Long> preceding(ProgrammeId programme, long begin, long to, long known, Filter filter) {
        return nearest(programme, begin, to, known, " DESC", filter).max(Comparator.naturalOrder());
    }

    private boolean isWithheld(long position) {
        return entries.at(List.of(position)).isEmpty();
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

    /** Of the entries that belong to the programme alone, and of those of boards that were attached to it. */
    private Stream<Long> nearest(ProgrammeId programme, long after, long to, long known, String order, Filter filter) {
        String alone = "e.programme = " + number(":programme");
        String shared = BelongingSql.shared(projection.readable());
        return Stream.of(alone, shared)
                .flatMap(which -> position(which, programme, after, to, known, order, filter).stream());
    }

    /** Looks into an index once, or once for each version of a kind, or each author of a post. */
    private Optional<Long> position(
            String ofProgramme, ProgrammeId programme, long after, long to, long known, String order, Filter filter) {
        Optional<String> type = filter.entries().type();
        Optional<String> post = filter.entries().post();
        List<String> which = new ArrayList<>(List.of("true"));
        type.ifPresent(t -> which.add("e.kind = n.id"));
        post.ifPresent(
                p -> which.add(type.isEmpty() ? "e.author = n.id" : "e.author = ANY (ARRAY(" + authors() + "))"));
        filter.workstream().ifPresent(id -> which.add("e.aggregate = " + number(":workstream")));
        String kinds = "SELECT k.id FROM " + table("kind") + " k WHERE k.type = :type";
        String numbers = type.isPresent() ? kinds : post.isPresent() ? authors() : "SELECT 0 AS id";
        String sql =
                STEP.formatted("(" + numbers + ") n", table("entry"), ofProgramme, String.join(" AND ", which), order);
        return jdbc.sql(sql)
                .param("programme", programme.value())
                .param("after", after)
                .param("to", to)
                .param("known", known)
                .param("type", type.orElse(null))
                .param("post", post.orElse(null))
                .param("workstream", filter.workstream().orElse(null))
                .query(Long.class)
                .optional();
    }

    private String authors() {
        return "SELECT a.id FROM " + table("author") + " a WHERE a.post = :post";
    }

    /** The stored names of the events that a programme has, and the posts of whoever made them: to choose from. */
    public Choices choices(ProgrammeId programme, long known) {
        List<String> types = distinct("kind", "type", programme, known);
        List<String> posts = distinct("author", "post", programme, known);
        if (lens.isClear()) return new Choices(types, posts);
        return new Choices(
                types.stream()
                        .filter(type -> has(programme, known, Optional.of(type), Optional.empty()))
                        .toList(),
                posts.stream()
                        .filter(post -> has(programme, known, Optional.empty(), Optional.of(post)))
                        .toList());
    }

    /** Whether an entry is shown that has them. */
    private boolean has(ProgrammeId programme, long known, Optional<String> type, Optional<String> post) {
        Steps.Filter filter = new Steps.Filter(type, post, Optional.empty(), Optional.empty());
        return after(programme, -1, known, new Filter(filter, Optional.empty())).isPresent();
    }

    private List<String> distinct(String named, String column, ProgrammeId programme, long known) {
        return jdbc.sql(DISTINCT.formatted(
                        named,
                        column,
                        table(named),
                        table("entry"),
                        number(":programme"),
                        BelongingSql.shared(projection.readable())))
                .param("programme", programme.value())
                .param("known", known)
                .query(String.class)
                .list();
    }

    private String number(String parameter) {
        return projection.readable().number(parameter);
    }

    private String table(String name) {
        return projection.readable().table(name);
    }
}
