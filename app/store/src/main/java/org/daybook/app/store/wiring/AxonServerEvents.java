package org.daybook.app.store.wiring;

import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.commandhandling.distributed.MetaDataRoutingStrategy;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.commandhandling.distributed.UnresolvedRoutingKeyPolicy;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.daybook.app.store.CannotStart;
import org.daybook.app.store.serial.EventSerializer;
import org.daybook.command.aggregate.CommandMetadata;
import org.daybook.command.dispatch.BusConnection;
import org.daybook.query.asof.NeverSealed;
import org.daybook.query.asof.RecordSeal;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.entry.EntrySource;
import org.daybook.query.facts.entry.EventStoreEntries;
import org.daybook.shared.entry.EntryMetadata;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.NestedExceptionUtils;

/** Stores events in Axon Server; tokens, register, facts and accounts stay in PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@OnAxonServer
class AxonServerEvents {

    private static final int ANSWERS_WITHIN_SECONDS = 5;

    /** Commands for one aggregate go to one node as long as it is there, so that its cache is the one that is right. */
    @Bean
    RoutingStrategy routingStrategy() {
        return MetaDataRoutingStrategy.builder()
                .metaDataKey(CommandMetadata.AGGREGATE_ID)
                .fallbackRoutingStrategy(UnresolvedRoutingKeyPolicy.ERROR)
                .build();
    }

    /** Axon also sends into a lost connection, and the outcome is then unknown. */
    @Bean
    BusConnection busConnection(AxonServerConnectionManager connections, AxonServerConfiguration server) {
        return () -> connections.isConnected(server.getContext());
    }

    @Bean
    EntrySource entrySource(EventStore events, EventSerializer serializer) {
        return new EventStoreEntries(events, serializer);
    }

    /** Only where views are answered; an engine by itself has none. */
    @Bean
    @Lazy
    @OnQuerySide
    RecordSeal recordSeal(Projection projection) {
        return new NeverSealed(projection);
    }

    @Bean
    FirstEntry firstEntry(EventStore events) {
        return () -> zoneOfFirst(events);
    }

    private static Optional<ZoneId> zoneOfFirst(EventStore events) {
        try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(null)) {
            return stream.hasNextAvailable(ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS)
                    ? Optional.of(zone(stream.nextAvailable()))
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Daybook was interrupted while it read the first entry.", e);
        } catch (AxonServerException e) {
            throw new CannotStart(
                    "Axon Server does not answer ("
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage()
                            + "); start it first, or name it with axon.axonserver.servers.",
                    e);
        }
    }

    private static ZoneId zone(TrackedEventMessage<?> first) {
        return ZoneId.of(first.getMetaData().get(EntryMetadata.ZONE).toString());
    }
}
