package org.daybook.app.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.app.store.Entries.opened;
import static org.daybook.app.store.Entries.renamed;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.daybook.app.store.EmptyRecord;
import org.daybook.app.store.Node;
import org.daybook.app.store.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralNodesTest {

    private static final int WRITERS = 12;
    private static final int ENTRIES = 40;

    private final UUID contended = UUID.randomUUID();
    private final AtomicInteger conflicts = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();

    /**
     * Three nodes whose clocks differ; every writer makes a programme of its own, now and then writes what does not
     * follow, and now and then tries for a version that all of them want.
     */
    @Test
    void writeOneOrderWithoutGapsAndAConflictFailsOnlyItsOwn(@TempDir Path data) throws Exception {
        try (EmbeddedDatabase postgres = EmptyRecord.start(data)) {
            try (Node first = node(postgres, 0);
                    Node second = node(postgres, 30);
                    Node third = node(postgres, -30)) {
                first.append(opened(contended));
                writeAllAtOnce(List.of(first, second, third));
                assertOneOrder(first);
            }
        }
    }

    private static Node node(EmbeddedDatabase postgres, long seconds) {
        return new Node(postgres.database(), Clock.offset(Clock.systemUTC(), Duration.ofSeconds(seconds)));
    }

    private void writeAllAtOnce(List<Node> nodes) throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Node node = nodes.get(i % nodes.size());
                all.add(writers.submit(() -> write(node)));
            }
            for (Future<?> one : all) one.get();
        }
    }

    private void write(Node node) {
        UUID own = UUID.randomUUID();
        node.append(opened(own));
        for (int version = 1; version < ENTRIES; version++) {
            node.append(renamed(own, version));
            if (version % 5 == 0) writeWhatDoesNotFollow(node, own, version + 1);
            if (version % 7 == 0) contend(node, version / 7);
        }
    }

    private static void writeWhatDoesNotFollow(Node node, UUID own, long version) {
        assertThatThrownBy(() -> node.append(renamed(own, version + 1))).isInstanceOf(EventStoreException.class);
    }

    private void contend(Node node, long version) {
        long last = node.engine.lastSequenceNumberFor(contended.toString()).orElseThrow();
        try {
            node.append(renamed(contended, Math.min(version, last + 1)));
            written.incrementAndGet();
        } catch (ConcurrencyException e) {
            conflicts.incrementAndGet();
        }
    }

    private void assertOneOrder(Node node) {
        List<Long> positions = node.positions();
        int expected = WRITERS * ENTRIES + 1 + written.get();
        assertThat(positions).isEqualTo(LongStream.range(0, expected).boxed().toList());
        assertThat(conflicts.get()).isEqualTo(WRITERS * ((ENTRIES - 1) / 7) - written.get());
        assertThat(conflicts.get()).isPositive();
        assertThat(node.sql()
                        .sql("select recorded_at from record.event order by position")
                        .query(OffsetDateTime.class)
                        .list())
                .isSorted()
                .doesNotHaveDuplicates();
    }
}
