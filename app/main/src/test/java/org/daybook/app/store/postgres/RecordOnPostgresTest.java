package org.daybook.app.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.app.store.Entries.opened;
import static org.daybook.app.store.Entries.renamed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Revision;
import org.daybook.app.store.EmptyRecord;
import org.daybook.app.store.Entries;
import org.daybook.app.store.Node;
import org.daybook.app.store.embedded.EmbeddedDatabase;
import org.daybook.shared.entry.EntryMetadata;
import org.daybook.shared.programme.ProgrammeRenamed;
import org.daybook.shared.text.Name;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordOnPostgresTest {

    private EmbeddedDatabase postgres;
    private Node node;

    @BeforeAll
    void start(@TempDir Path data) {
        postgres = EmptyRecord.start(data);
        node = new Node(postgres.database(), Clock.systemUTC());
    }

    @AfterAll
    void stop() {
        node.close();
        postgres.close();
    }

    @Test
    void entriesAreReadBackAsTheyWereWritten() {
        UUID programme = UUID.randomUUID();
        DomainEventMessage<?> opened = opened(programme);
        node.append(opened, renamed(programme, 1));
        List<? extends DomainEventMessage<?>> read =
                node.engine.readEvents(programme.toString()).asStream().toList();
        assertThat(read).hasSize(2);
        DomainEventMessage<?> first = read.getFirst();
        assertThat(first.getPayload()).isEqualTo(opened.getPayload());
        assertThat(Map.copyOf(first.getMetaData())).isEqualTo(Entries.STAMP);
        assertThat(first.getIdentifier()).isEqualTo(opened.getIdentifier());
        assertThat(first.getType()).isEqualTo("programme");
        assertThat(first.getSequenceNumber()).isZero();
        assertThat(node.engine.lastSequenceNumberFor(programme.toString())).hasValue(1L);
        assertThat(node.engine.lastSequenceNumberFor(UUID.randomUUID().toString()))
                .isEmpty();
    }

    @Test
    void whatIsStoredBearsOurNamesAndExactlyTheBytesOfTheContract() {
        UUID programme = UUID.randomUUID();
        node.append(opened(programme));
        var row = node.sql()
                .sql("select type, type_version, payload, metadata from record.event where aggregate_id = ?")
                .param(programme)
                .query()
                .singleRow();
        assertThat(row.get("type")).isEqualTo("programme.programme-opened");
        assertThat(row.get("type_version")).isEqualTo(1);
        assertThat(new String((byte[]) row.get("payload"), StandardCharsets.UTF_8))
                .isEqualTo("{\"marking\":\"OFFICIAL\",\"name\":\"Equality & Inclusion\"}");
        assertThat(new String((byte[]) row.get("metadata"), StandardCharsets.UTF_8))
                .startsWith("{\"actor\":\"00000000-0000-4000-8000-000000000001\"");
    }

    @Test
    void whatIsRefusedLeavesNoGap() {
        UUID programme = UUID.randomUUID();
        node.append(opened(programme));
        assertThatThrownBy(() -> node.append(opened(programme))).isInstanceOf(AggregateStreamCreationException.class);
        assertThatThrownBy(() -> node.append(stamped(Map.of()))).isInstanceOf(EventStoreException.class);
        node.append(renamed(programme, 1));
        assertThat(node.positions()).isEqualTo(counted(node.positions().size()));
    }

    @Test
    void aTakenVersionIsAConflictAndATakenIdOneOfCreation() {
        UUID programme = UUID.randomUUID();
        node.append(opened(programme), renamed(programme, 1));
        assertThatThrownBy(() -> node.append(renamed(programme, 1))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> node.append(renamed(programme, 1), renamed(programme, 2)))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> node.append(opened(programme))).isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void aVersionThatDoesNotFollowIsRefused() {
        assertThatThrownBy(() -> node.append(renamed(UUID.randomUUID(), 5)))
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining("does not follow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                EntryMetadata.ACTOR,
                EntryMetadata.ROLE,
                EntryMetadata.POST,
                EntryMetadata.EFFECTIVE_ON,
                EntryMetadata.ZONE,
                EntryMetadata.SALT
            })
    void theDatabaseRefusesAnEntryThatLacks(String name) {
        Map<String, String> stamp = new HashMap<>(Entries.STAMP);
        stamp.remove(name);
        assertThatThrownBy(() -> node.append(stamped(stamp))).isInstanceOf(EventStoreException.class);
    }

    @Test
    void theDatabaseRefusesAnotherZoneAndADayToCome() {
        node.append(opened(UUID.randomUUID()));
        Map<String, String> elsewhere = new HashMap<>(Entries.STAMP);
        elsewhere.put(EntryMetadata.ZONE, "Europe/Paris");
        assertThatThrownBy(() -> node.append(stamped(elsewhere))).hasMessageContaining("zone");
        Map<String, String> tomorrow = new HashMap<>(Entries.STAMP);
        tomorrow.put(EntryMetadata.EFFECTIVE_ON, "2999-01-01");
        assertThatThrownBy(() -> node.append(stamped(tomorrow))).hasMessageContaining("effective_in_the_future");
    }

    @Test
    void recordedAtNeverDecreasesThoughTheClockRunsBackwards() {
        Instant now = Instant.now();
        try (Node late = new Node(postgres.database(), Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-5)))) {
            node.append(opened(UUID.randomUUID()));
            late.append(opened(UUID.randomUUID()));
            late.append(opened(UUID.randomUUID()));
        }
        List<Instant> times = recordedTimes();
        assertThat(times).isSorted().doesNotHaveDuplicates();
        assertThat(times.getLast()).isAfter(now);
    }

    @Test
    void nothingIsRecordedBeforeItWasMade() {
        Instant made = Instant.now().plusSeconds(2).plusNanos(1);
        DomainEventMessage<?> event = opened(UUID.randomUUID());
        node.append(
                new GenericDomainEventMessage<>(event.getType(), event.getAggregateIdentifier(), 0, event, () -> made));
        assertThat(recordedTimes().getLast()).isAfterOrEqualTo(made).isBefore(made.plusNanos(1_001));
    }

    @Test
    void aReaderGoesOnFromItsToken() {
        TrackingToken before = node.engine.createHeadToken();
        UUID programme = UUID.randomUUID();
        node.append(opened(programme), renamed(programme, 1), renamed(programme, 2));
        var read = node.after(before);
        assertThat(read).hasSize(3);
        assertThat(node.after(read.get(1).trackingToken()))
                .singleElement()
                .extracting(TrackedEventMessage::getPayload)
                .isEqualTo(new ProgrammeRenamed(new Name("Inclusion 2")));
        assertThat(node.after(node.engine.createHeadToken())).isEmpty();
        assertThat(node.after(node.engine.createTailToken()).getFirst().trackingToken())
                .isEqualTo(new GlobalSequenceTrackingToken(0));
    }

    @Test
    void aReaderMayStartAtAnInstantToTheMicrosecond() {
        node.append(opened(UUID.randomUUID()));
        node.append(opened(UUID.randomUUID()));
        Instant second = recordedTimes().getLast();
        assertThat(node.after(node.engine.createTokenAt(second)))
                .singleElement()
                .extracting(TrackedEventMessage::getTimestamp)
                .isEqualTo(second);
        assertThat(node.after(node.engine.createTokenAt(second.plusNanos(1_000))))
                .isEmpty();
    }

    @Test
    void moreThanABatchIsReadInOrder() {
        UUID programme = UUID.randomUUID();
        List<DomainEventMessage<?>> entries = new ArrayList<>(List.of(opened(programme)));
        LongStream.range(1, 1_200).forEach(version -> entries.add(renamed(programme, version)));
        TrackingToken before = node.engine.createHeadToken();
        node.append(entries.toArray(DomainEventMessage<?>[]::new));
        assertThat(node.engine.readEvents(programme.toString()).asStream().map(DomainEventMessage::getSequenceNumber))
                .isEqualTo(counted(1_200));
        assertThat(node.after(before)).hasSize(1_200);
    }

    @Test
    void theNewestSnapshotIsKeptAndOnlyThat() {
        UUID programme = UUID.randomUUID();
        assertThat(node.engine.readSnapshot(programme.toString())).isEmpty();
        for (long version : List.of(3L, 9L, 5L))
            node.engine.storeSnapshot(snapshot(programme, version, "at " + version));
        var read = node.engine.readSnapshot(programme.toString()).orElseThrow();
        assertThat(read.getPayload()).isEqualTo("at 9");
        assertThat(read.getSequenceNumber()).isEqualTo(9);
        assertThat(read.getType()).isEqualTo("programme");
        node.engine.storeSnapshot(snapshot(programme, 12, "at 12"));
        assertThat(node.sql()
                        .sql("select version from record.snapshot where aggregate_id = ?")
                        .param(programme)
                        .query(Long.class)
                        .list())
                .containsExactly(12L);
    }

    @Test
    void aSnapshotOfAnotherRevisionIsPassedOver() {
        UUID programme = UUID.randomUUID();
        node.engine.storeSnapshot(snapshot(programme, 3, new OfAnotherRevision(1)));
        assertThat(node.engine.readSnapshot(programme.toString())).isEmpty();
    }

    @Revision("other")
    record OfAnotherRevision(int count) {}

    private static DomainEventMessage<?> snapshot(UUID programme, long version, Object state) {
        return new GenericDomainEventMessage<>("programme", programme.toString(), version, state);
    }

    private static DomainEventMessage<?> stamped(Map<String, String> stamp) {
        DomainEventMessage<?> complete = opened(UUID.randomUUID());
        return complete.withMetaData(stamp);
    }

    private List<Instant> recordedTimes() {
        return node
                .sql()
                .sql("select recorded_at from record.event order by position")
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .map(time -> time.withOffsetSameInstant(ZoneOffset.UTC).toInstant())
                .toList();
    }

    private static List<Long> counted(int entries) {
        return LongStream.range(0, entries).boxed().toList();
    }
}
