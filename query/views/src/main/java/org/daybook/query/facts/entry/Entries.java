package org.daybook.query.facts.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.SqlArrays;
import org.daybook.query.facts.belonging.BelongingSql;
import org.daybook.query.facts.lens.Lens;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.fact.Retraction;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.EntryLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries as they were stored, read from the serving schema, as far as the reader of the request is shown them. */
@Component
public class Entries {

    /** The page is found in an index alone, so that what holds later, or came later, costs next to nothing. */
    private static final String BEFORE =
            """
            SELECT %2$s FROM %3$s WHERE position = ANY (ARRAY(
                SELECT e.position FROM %1$s e
                WHERE e.aggregate = %4$s AND e.effective_on + 0 <= :on AND e.position <= :known
                    AND e.position < COALESCE((SELECT b.position FROM %1$s b
                        WHERE b.aggregate = %4$s AND b.version = :version), 9223372036854775807)
                ORDER BY e.position DESC LIMIT :limit))
            ORDER BY position DESC
            """;

    private static final String PLACE =
            "SELECT e.position, g.type, g.programme_id, %s FROM %s e JOIN %s g ON g.id = e.aggregate WHERE ";

    private final JdbcClient jdbc;
    private final Projection projection;
    private final Lens lens;

    public Entries(JdbcClient jdbc, Projection projection, Lens lens) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.lens = lens;
    }

    /** The position of the last entry recorded by that instant; -1 if there is none. */
    public long positionAt(Instant knownAt) {
        return jdbc.sql("SELECT position FROM " + table("entry")
                        + " WHERE recorded_at <= ? ORDER BY recorded_at DESC, position DESC LIMIT 1")
                .param(Timestamp.from(knownAt))
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    /** The instant of the first entry of all. */
    public Optional<Instant> begin() {
        return jdbc.sql("SELECT recorded_at FROM " + table("entry") + " ORDER BY position LIMIT 1")
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** The version of the last entry of an aggregate known at that position; -1 if there is none. */
    public long versionAt(UUID aggregate, long known) {
        return jdbc.sql("SELECT version FROM " + table("entry") + " WHERE aggregate = " + number("?")
                        + " AND position <= ? ORDER BY position DESC LIMIT 1")
                .param(aggregate)
                .param(known)
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    /** Of those aggregates to which entries came after a position and up to another: the version of the last one of each. */
    public Map<UUID, Long> landed(Collection<UUID> aggregates, long after, long known) {
        Map<UUID, Long> landed = new HashMap<>();
        jdbc.sql("SELECT a.aggregate_id, n.version FROM " + table("aggregate")
                        + " a, LATERAL (SELECT version, position FROM " + table("entry")
                        + " WHERE aggregate = a.id AND position <= ? ORDER BY position DESC LIMIT 1) n"
                        + " WHERE a.aggregate_id = ANY (CAST(? AS uuid[])) AND n.position > ?")
                .param(known)
                .param(SqlArrays.of(aggregates))
                .param(after)
                .query(row -> {
                    landed.put(row.getObject(1, UUID.class), row.getLong(2));
                });
        return landed;
    }

    /**
     * How far an aggregate has come.
     *
     * @param programmes that it belongs to
     * @param board that it belongs to or is; null for what belongs to none
     */
    public record Newest(UUID aggregate, long version, AggregateType type, Set<ProgrammeId> programmes, UUID board) {

        public boolean readBy(Actor actor) {
            boolean seated = board != null && !actor.capacities(board).isEmpty();
            boolean held = !actor.capacities(aggregate).isEmpty();
            return seated || held || type != AggregateType.ACCOUNT && actor.reads(programmes);
        }

        /** The one that it belongs to; null for an account and for what belongs to none or several. */
        public ProgrammeId programme() {
            return programmes.size() == 1 ? programmes.iterator().next() : null;
        }
    }

    /** The version of the last entry of an aggregate, and whose it is; absent if there is none. */
    public Optional<Newest> newest(UUID aggregate) {
        return jdbc.sql("SELECT (SELECT max(e.version) FROM " + table("entry") + " e WHERE e.aggregate = g.id),"
                        + " g.type, g.programme_id, " + BelongingSql.column(projection.readable(), "g")
                        + ", g.board_id FROM " + table("aggregate") + " g WHERE g.aggregate_id = ?")
                .param(aggregate)
                .query((row, n) -> new Newest(
                        aggregate, row.getLong(1), type(row), programmes(row), row.getObject("board_id", UUID.class)))
                .optional()
                .filter(newest -> !lens.hides(aggregate));
    }

    private static AggregateType type(ResultSet row) throws SQLException {
        return AggregateType.ofStored(row.getString("type"));
    }

    /** Those of today: the day on which it was opened makes no difference. */
    private static Set<ProgrammeId> programmes(ResultSet row) throws SQLException {
        return BelongingSql.read(row, 0, LocalDate.EPOCH).now();
    }

    /**
     * Where an entry stands, and whose it is.
     *
     * @param type an account's entries are read only by auditors of every programme
     * @param programmes that it belongs to
     */
    public record Place(long position, AggregateType type, Set<ProgrammeId> programmes) {

        public boolean readBy(Actor actor) {
            return type == AggregateType.ACCOUNT ? actor.holdsEverywhere(Role.AUDITOR) : actor.reads(programmes);
        }
    }

    /** The entry at a position; absent while it does not show. */
    public Optional<Place> place(long position) {
        return jdbc.sql(placed() + "e.position = ?")
                .param(position)
                .query((row, n) -> place(row))
                .optional();
    }

    /** The entry of that version of an aggregate; absent while it does not show. */
    public Optional<Place> place(UUID aggregate, long version) {
        return jdbc.sql(placed() + "g.aggregate_id = ? AND e.version = ?")
                .param(aggregate)
                .param(version)
                .query((row, n) -> place(row))
                .optional();
    }

    private String placed() {
        return PLACE.formatted(BelongingSql.column(projection.readable(), "g"), table("entry"), table("aggregate"));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getLong(1), type(row), programmes(row));
    }

    public Optional<StoredEntry> find(UUID aggregate, long version) {
        return jdbc.sql(select("aggregate = " + number("?") + " AND version = ?"))
                .param(aggregate)
                .param(version)
                .query(PackedEntry::read)
                .optional()
                .flatMap(this::shown);
    }

    /** Those entries of an aggregate. */
    public List<StoredEntry> versions(UUID aggregate, Collection<Long> versions) {
        return jdbc
                .sql(select("aggregate = " + number("?") + " AND version = ANY (CAST(? AS int[]))"))
                .param(aggregate)
                .param(SqlArrays.of(versions))
                .query(PackedEntry::read)
                .list()
                .stream()
                .flatMap(raw -> shown(raw).stream())
                .toList();
    }

    /** Those entries, in the order of positions. */
    public List<StoredEntry> at(Collection<Long> positions) {
        return jdbc
                .sql(select("position = ANY (CAST(? AS int[])) ORDER BY position"))
                .param(SqlArrays.of(positions))
                .query(PackedEntry::read)
                .list()
                .stream()
                .flatMap(raw -> shown(raw).stream())
                .toList();
    }

    /** The same by position. */
    public Map<Long, StoredEntry> byPosition(Collection<Long> positions) {
        return at(positions).stream().collect(Collectors.toMap(StoredEntry::position, Function.identity()));
    }

    /** Entries of an aggregate that hold on that day, known at that position and older than that version, newest first. */
    public List<StoredEntry> before(UUID aggregate, long version, LocalDate on, long known, int limit) {
        return filled(version, limit, from -> jdbc.sql(BEFORE.formatted(
                        table("entry"), EntryColumns.LIST, table("entry_as_stored"), number(":aggregate")))
                .param("aggregate", aggregate)
                .param("version", from)
                .param("on", on)
                .param("known", known)
                .param("limit", limit)
                .query(PackedEntry::read)
                .list());
    }

    /** Entries of an aggregate after that version and known at that position, oldest first. */
    public List<StoredEntry> following(UUID aggregate, long version, long known, int limit) {
        return filled(version, limit, from -> jdbc.sql(select(
                        "aggregate = " + number("?") + " AND version > ? AND position <= ? ORDER BY version LIMIT ?"))
                .param(aggregate)
                .param(from)
                .param(known)
                .param(limit)
                .query(PackedEntry::read)
                .list());
    }

    /** Entries of every aggregate after a position and known at another, in the order of positions; fewer where some are withheld. */
    public List<StoredEntry> after(long position, long known, int limit) {
        return jdbc
                .sql(select("position > ? AND position <= ? ORDER BY position LIMIT ?"))
                .param(position)
                .param(known)
                .param(limit)
                .query(PackedEntry::read)
                .list()
                .stream()
                .flatMap(raw -> shown(raw).stream())
                .toList();
    }

    /** As many as are asked for, though some that lie between are withheld. */
    private List<StoredEntry> filled(long version, int limit, LongFunction<List<RawEntry>> page) {
        List<StoredEntry> filled = new ArrayList<>();
        List<RawEntry> some = page.apply(version);
        while (true) {
            some.forEach(raw -> shown(raw).ifPresent(filled::add));
            if (some.size() < limit || filled.size() >= limit) break;
            some = page.apply(some.getLast().header().version());
        }
        return filled.size() > limit ? List.copyOf(filled.subList(0, limit)) : filled;
    }

    private Optional<StoredEntry> shown(RawEntry raw) {
        return lens.shown(raw).map(event -> StoredEntry.of(raw, event));
    }

    /** The headers of entries that an account made, after a position, with the types of what was said. */
    public List<Made> madeBy(AccountId account, long after, int limit) {
        return jdbc.sql(select("author = ANY (ARRAY(SELECT a.id FROM " + table("author")
                        + " a WHERE a.actor = ?)) AND position > ? ORDER BY position LIMIT ?"))
                .param(account.value())
                .param(after)
                .param(limit)
                .query((row, n) -> made(PackedEntry.read(row, n)))
                .list();
    }

    /**
     * That an entry was made, and not what it says.
     *
     * @param type stored name of the event
     */
    public record Made(EntryHeader header, String type) {}

    private static Made made(RawEntry raw) {
        return new Made(raw.header(), raw.type());
    }

    /** Those entries that are known at that position, without what they say. */
    public List<CitedEntry> cited(Collection<EntryLink> links, long known) {
        if (links.isEmpty()) return List.of();
        return jdbc.sql("SELECT " + EntryColumns.HEADER + ", type, programme_id FROM " + table("entry_as_stored")
                        + " WHERE position = ANY (ARRAY(SELECT e.position"
                        + " FROM unnest(CAST(? AS uuid[]), CAST(? AS bigint[])) AS w (aggregate_id, version) JOIN "
                        + table("aggregate") + " g USING (aggregate_id) JOIN " + table("entry")
                        + " e ON e.aggregate = g.id AND e.version = w.version WHERE e.position <= ?))")
                .param(SqlArrays.of(links.stream().map(EntryLink::workstream).toList()))
                .param(SqlArrays.of(links.stream().map(EntryLink::entry).toList()))
                .param(known)
                .query(CitedEntry::read)
                .list();
    }

    /** What corrections known at that position say of those entries, in the order in which they said it. */
    public List<Retraction> voidings(Collection<Long> positions, long known) {
        return jdbc.sql("SELECT position, known_from FROM " + table("voiding")
                        + " WHERE position = ANY (CAST(? AS int[])) AND known_from <= ? ORDER BY known_from")
                .param(SqlArrays.of(positions))
                .param(known)
                .query((row, n) -> new Retraction(row.getLong(1), row.getLong(2)))
                .list();
    }

    private String select(String where) {
        return "SELECT " + EntryColumns.LIST + " FROM " + table("entry_as_stored") + " WHERE " + where;
    }

    /** The number of an aggregate. */
    private String number(String parameter) {
        return projection.readable().number(parameter);
    }

    private String table(String name) {
        return projection.readable().table(name);
    }
}
