package org.daybook.app.store.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.daybook.app.store.database.Database;
import org.daybook.app.store.postgres.PostgresEntries;
import org.daybook.app.store.postgres.PostgresEventStorageEngine;
import org.daybook.app.store.postgres.PostgresSeal;
import org.daybook.app.store.postgres.RecordEventStore;
import org.daybook.app.store.postgres.RecordedSalts;
import org.daybook.app.store.postgres.writer.KnownPlaces;
import org.daybook.app.store.postgres.writer.RecordWriter;
import org.daybook.app.store.serial.EventSerializer;
import org.daybook.app.store.serial.JsonSerializer;
import org.daybook.command.aggregate.FollowUps;
import org.daybook.command.dispatch.OneTransaction;
import org.daybook.command.dispatch.ReceiptPositions;
import org.daybook.command.register.RegisterKeeper;
import org.daybook.query.asof.RecordSeal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Stores events in PostgreSQL, embedded or configured. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@OnPostgres
class PostgresEvents {

    /** How soon readers see what another node wrote; what this one wrote they see at once. */
    private static final int LOOK_EVERY_MILLIS = 100;

    /** A tenth of a second's work or so may wait: later requests should try again. */
    @Bean
    RecordWriter recordWriter(
            Database database,
            Clock clock,
            ObjectProvider<MeterRegistry> meters,
            @Value("${daybook.commands-waiting}") int waiting) {
        return RecordWriter.start(
                database.writerPool(), clock, meters.getIfAvailable(SimpleMeterRegistry::new), waiting);
    }

    /** The register is kept where commands are taken: the writer of an entry changes the register too. */
    @Bean
    RegisterInTransaction registerInTransaction(ObjectProvider<RegisterKeeper> register) {
        RegisterKeeper keeper = register.getIfAvailable();
        return keeper == null ? entry -> Optional.empty() : keeper::of;
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            RecordWriter writer,
            RegisterInTransaction register,
            EventSerializer events,
            JsonSerializer snapshots,
            Configuration axon) {
        return new PostgresEventStorageEngine(
                dataSource, transactions, writer, register::of, events, snapshots, s -> axon.snapshotFilter()
                        .allow(s));
    }

    @Bean(name = "eventBus")
    @Qualifier("eventStore") EmbeddedEventStore eventStore(EventStorageEngine engine, Configuration axon) {
        return new RecordEventStore(EmbeddedEventStore.builder()
                .storageEngine(engine)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class))
                .fetchDelay(LOOK_EVERY_MILLIS)
                .timeUnit(TimeUnit.MILLISECONDS));
    }

    /** Entries of several aggregates are written in one transaction. */
    @Bean
    FollowUps followUps(ObjectProvider<CommandBus> bus) {
        return new OneTransaction(bus::getObject);
    }

    /** What the projector and rebuilds read, without the detour of messages. */
    @Bean
    PostgresEntries entrySource(@Qualifier("unpooled") DataSource connections, EventStore events) {
        PostgresEntries entries = new PostgresEntries(connections);
        events.subscribe(written -> CurrentUnitOfWork.ifStarted(unit -> unit.afterCommit(u -> entries.written())));
        return entries;
    }

    /** What a self-audit compares beside what entries say. */
    @Bean
    RecordedSalts recordedSalts(DataSource dataSource) {
        return new RecordedSalts(dataSource);
    }

    @Bean
    RecordSeal recordSeal(DataSource dataSource, Clock clock) {
        return new PostgresSeal(JdbcClient.create(dataSource), clock);
    }

    @Bean
    ReceiptPositions receiptPositions(DataSource dataSource, RecordWriter writer) {
        return new KnownPlaces(writer, dataSource);
    }

    @Bean
    FirstEntry firstEntry(DataSource dataSource) {
        return () -> JdbcClient.create(dataSource)
                .sql("select zone from record.event where position = 0")
                .query(String.class)
                .optional()
                .map(ZoneId::of);
    }
}
