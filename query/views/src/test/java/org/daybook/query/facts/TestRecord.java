package org.daybook.query.facts;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.daybook.query.database.CommitSignal;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.entry.EntrySource;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.query.facts.lens.Lens;
import org.daybook.query.facts.lookup.FactNumbers;
import org.daybook.query.facts.outline.Outlines;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Profiles;
import org.daybook.query.facts.standing.Standings;
import org.daybook.query.facts.standing.TableOpenings;
import org.daybook.query.facts.standing.TableStandings;
import org.daybook.query.facts.writing.FactWriter;
import org.daybook.query.facts.writing.FactsProjector;
import org.daybook.query.facts.writing.FirstBuild;
import org.daybook.shared.account.AccountEvent;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.action.ActionEvent;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.contract.Json;
import org.daybook.shared.contract.StoredEvent;
import org.daybook.shared.decision.DecisionEvent;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.fact.Chronicle;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.programme.ProgrammeEvent;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A record for tests: entries are given positions, versions and instants as the writer would, and projected into the
 * tables of {@link TestDatabase} (emptied when a record begins).
 */
public final class TestRecord {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    public static final AccountId ACCOUNT = AccountId.of("00000000-0000-4000-8000-00000000acc0");
    public static final Post POST = new Post("Head of Diversity and Inclusion");

    /** Every table of facts. */
    public static final List<String> TABLES =
            List.of("aggregate", "belonging", "kind", "author", "entry", "voiding", "fact");

    private final JdbcTemplate jdbc = new JdbcTemplate(TestDatabase.application());
    private final JdbcClient client = JdbcClient.create(jdbc);
    private final Projection projection = new Projection(client);
    private final List<StoredEntry> entries = new CopyOnWriteArrayList<>();
    private final Map<UUID, Long> versions = new HashMap<>();
    private final FactNumbers numbers = new FactNumbers(client, projection);
    private final Lens lens = new Lens(client, projection);
    private final Outlines outlines = new Outlines(client, projection, numbers);
    private final Standings standings =
            new TableStandings(client, projection, outlines, new Profiles(client, projection, numbers), numbers, lens);
    private Instant now;

    private TestRecord(Instant now) {
        this.now = now;
    }

    /** An empty record whose first entry is made at that instant. */
    public static TestRecord beginning(Instant now) {
        TestRecord record = new TestRecord(now);
        JdbcTemplate owner = new JdbcTemplate(TestDatabase.owner());
        for (FactSchema schema : FactSchema.values()) {
            owner.execute("TRUNCATE " + TABLES.stream().map(schema::table).collect(Collectors.joining(", ")));
            record.projection.reach(schema, new ProjectionPosition(-1, Instant.EPOCH));
        }
        record.projection.serve(FactSchema.FACTS_A);
        return record;
    }

    /** Whatever is recorded from now on is recorded at that instant or later. */
    public TestRecord at(Instant instant) {
        if (instant.isAfter(now)) now = instant;
        return this;
    }

    /** Records an event that holds from today on, and projects it. */
    public Entry record(UUID aggregate, DaybookEvent event) {
        return record(aggregate, event, today());
    }

    /** Records an event that holds from that day on, and projects it. */
    public Entry record(UUID aggregate, DaybookEvent event, LocalDate effectiveOn) {
        StoredEntry entry = make(aggregate, event, effectiveOn);
        project(FactSchema.FACTS_A, List.of(entry));
        projection.reach(FactSchema.FACTS_A, new ProjectionPosition(entry.position(), entry.recordedAt()));
        return entry.entry();
    }

    /** Records an event, and leaves it to others to project it. */
    public StoredEntry make(UUID aggregate, DaybookEvent event, LocalDate effectiveOn) {
        long version = versions.merge(aggregate, 0L, (last, none) -> last + 1);
        EntryHeader header = new EntryHeader(
                entries.size(),
                "event-" + entries.size(),
                type(event),
                aggregate,
                version,
                now,
                effectiveOn,
                ZONE,
                ACCOUNT,
                Role.PROGRAMME_OFFICE,
                POST);
        StoredEvent stored = EventContract.current().of(event.getClass());
        String payload = new String(EventContract.current().write(event), StandardCharsets.UTF_8);
        String metadata = Json.mapper().writeValueAsString(TestMessages.metadata(header));
        StoredEntry entry =
                new StoredEntry(new Entry(header, event), stored.name(), stored.version(), payload, metadata);
        entries.add(entry);
        now = now.plusMillis(1);
        return entry;
    }

    /** Writes the entries that are not there yet, as a batch. */
    public void project(FactSchema schema, List<StoredEntry> some) {
        Set<Long> there = new HashSet<>(jdbc.queryForList("SELECT position FROM " + schema.table("entry"), Long.class));
        List<RawEntry> missing = some.stream()
                .filter(e -> there.add(e.position()))
                .map(TestRecord::raw)
                .toList();
        new TransactionTemplate(new JdbcTransactionManager(TestDatabase.application()))
                .executeWithoutResult(t -> jdbc.execute((ConnectionCallback<Void>) connection -> {
                    new FactWriter(connection).write(schema, missing);
                    return null;
                }));
    }

    /** Writes and reaches all that is recorded, as the projector would. */
    public void projectAll() {
        List<StoredEntry> all = stored();
        for (int i = 0; i < all.size(); i += 1_000) {
            project(projection.serving(), all.subList(i, Math.min(all.size(), i + 1_000)));
        }
        projection.reach(
                projection.serving(),
                new ProjectionPosition(all.getLast().position(), all.getLast().recordedAt()));
    }

    public static RawEntry raw(StoredEntry stored) {
        return new RawEntry(
                stored.entry().header(),
                stored.type(),
                stored.typeVersion(),
                stored.payload().getBytes(StandardCharsets.UTF_8),
                stored.metadata().getBytes(StandardCharsets.UTF_8));
    }

    /** Says that every entry is projected. */
    public void reached() {
        if (entries.isEmpty()) return;
        projection.reach(
                FactSchema.FACTS_A,
                new ProjectionPosition(head(), entries.getLast().recordedAt()));
    }

    private static AggregateType type(DaybookEvent event) {
        return switch (event) {
            case ProgrammeEvent e -> AggregateType.PROGRAMME;
            case WorkstreamEvent e -> AggregateType.WORKSTREAM;
            case BoardEvent e -> AggregateType.BOARD;
            case MeetingEvent e -> AggregateType.MEETING;
            case ReviewEvent e -> AggregateType.REVIEW;
            case ActionEvent e -> AggregateType.ACTION;
            case DecisionEvent e -> AggregateType.DECISION;
            case AccountEvent e -> AggregateType.ACCOUNT;
        };
    }

    public LocalDate today() {
        return now.atZone(ZONE).toLocalDate();
    }

    /** The position of the last entry. */
    public long head() {
        return entries.size() - 1L;
    }

    public List<StoredEntry> stored() {
        return List.copyOf(entries);
    }

    public List<Entry> entries() {
        return entries.stream().map(StoredEntry::entry).toList();
    }

    /** The same record, folded in memory. */
    public Chronicle chronicle() {
        return Chronicle.of(entries());
    }

    public Projection projection() {
        return projection;
    }

    /** Always the same, so that what it keeps grows with the record. */
    public Standings standings() {
        return standings;
    }

    public FactNumbers numbers() {
        return numbers;
    }

    public Outlines outlines() {
        return outlines;
    }

    public Openings openings() {
        return new TableOpenings(client, projection, lens);
    }

    public Entries written() {
        return new Entries(client, projection, lens);
    }

    public JdbcTemplate jdbc() {
        return jdbc;
    }

    /** An event store that holds nothing. */
    public static EntrySource noEntries() {
        return reached -> new TestCursor(List.of(), reached.position());
    }

    /** The record as an event store gives it, as far as it has come by the time of each question. */
    public EntrySource source() {
        return reached -> new TestCursor(entries, reached.position());
    }

    /** As a node runs it; to be started and stopped. */
    public FactsProjector projector() {
        return projector(goesOn -> {});
    }

    /** The same, where something comes before. */
    public FactsProjector projector(FirstBuild first) {
        return new FactsProjector(source(), new CommitSignal(), first, TestDatabase.unpooled());
    }

    /** The entries as an event store hands them over. */
    public List<TrackedEventMessage<?>> messages() {
        return entries.stream().<TrackedEventMessage<?>>map(TestMessages::of).toList();
    }
}
