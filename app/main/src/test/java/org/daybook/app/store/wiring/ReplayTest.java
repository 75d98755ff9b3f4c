package org.daybook.app.store.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.store.Entries.opened;
import static org.daybook.app.store.Entries.renamed;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.daybook.app.Awaited;
import org.daybook.app.behaviour.DataTemplate;
import org.daybook.app.store.Started;
import org.daybook.shared.contract.DaybookEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A streaming processor on our tokens: how it goes on after a restart, a reset, and a restart amid a replay. */
class ReplayTest {

    @TempDir
    Path data;

    /** What is tried here comes after the first start. */
    @BeforeEach
    void anEmptyRecord() {
        DataTemplate.EMPTY.copyTo(data);
    }

    private final UUID programme = UUID.randomUUID();

    @Test
    void aProcessorGoesOnWhereItStoppedAndReplaysWhenAskedTo() {
        try (var context = start()) {
            publish(context, 0, 3);
            awaitSeen(context, 3);
        }
        try (var context = start()) {
            publish(context, 3, 4);
            awaitSeen(context, 1);
            reset(context);
            awaitSeen(context, 5);
            publish(context, 4, 5);
            awaitSeen(context, 6);
        }
    }

    @Test
    void aReplayGoesOnAfterARestart() {
        try (var context = start()) {
            publish(context, 0, 3);
            awaitSeen(context, 3);
            context.getBean(Facts.class).broken = true;
            reset(context);
        }
        try (var context = start()) {
            awaitSeen(context, 3);
            publish(context, 3, 4);
            awaitSeen(context, 4);
        }
    }

    @Test
    void anEventThatCannotBeHandledIsTriedAgainAndNeverSkipped() {
        try (var context = start()) {
            Facts facts = context.getBean(Facts.class);
            facts.broken = true;
            publish(context, 0, 2);
            Awaited.until("it is tried again", () -> facts.attempts > 1);
            assertThat(facts.seen).isEmpty();
            facts.broken = false;
            awaitSeen(context, 2);
        }
    }

    private ConfigurableApplicationContext start() {
        return Started.with(
                List.of(WithFacts.class),
                data,
                "axon.eventhandling.processors.replayed.mode=pooled",
                "axon.eventhandling.processors.replayed.initial-segment-count=1");
    }

    private void publish(ConfigurableApplicationContext context, int from, int to) {
        EventBus bus = context.getBean(EventBus.class);
        for (int version = from; version < to; version++) {
            bus.publish(version == 0 ? opened(programme) : renamed(programme, version));
        }
    }

    private static void reset(ConfigurableApplicationContext context) {
        StreamingEventProcessor processor = context.getBean(EventProcessingConfiguration.class)
                .eventProcessor("replayed", StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
    }

    private static void awaitSeen(ConfigurableApplicationContext context, int count) {
        List<EventMessage<?>> seen = context.getBean(Facts.class).seen;
        Awaited.until("entries are seen", () -> seen.size() >= count);
        assertThat(seen).hasSize(count);
    }

    @Configuration
    static class WithFacts {
        @Bean
        Facts facts() {
            return new Facts();
        }
    }

    @ProcessingGroup("replayed")
    static class Facts {
        final List<EventMessage<?>> seen = new CopyOnWriteArrayList<>();
        volatile boolean broken;
        volatile int attempts;

        @EventHandler
        void on(DaybookEvent event, EventMessage<?> message) {
            attempts++;
            if (broken) throw new IllegalStateException("cannot be handled now");
            seen.add(message);
        }
    }
}
