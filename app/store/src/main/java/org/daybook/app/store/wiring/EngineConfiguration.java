package org.daybook.app.store.wiring;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.daybook.app.store.EntryGuard;
import org.daybook.app.store.embedded.EmbeddedDatabase;
import org.daybook.app.store.serial.JsonSerializer;
import org.daybook.app.store.wiring.database.EngineProperties;
import org.daybook.command.dispatch.EngineFailures;
import org.daybook.command.dispatch.TravellingFailures;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Configures Axon for every engine: transactions, tokens, and the guard before the event store. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** Whole microseconds, as the record keeps them. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    @Bean
    ZoneId zone(EngineProperties properties) {
        return properties.zone();
    }

    @Bean
    ZoneCheck zoneCheck(ZoneId zone, ObjectProvider<FirstEntry> firstEntry) {
        return new ZoneCheck(zone, firstEntry);
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    /**
     * Without transactions: a command holds no connection while it is decided or waits to be written. What it writes is
     * one transaction of the event store's own.
     */
    @Bean
    @Qualifier("localSegment") SimpleCommandBus commandBus(
            org.axonframework.config.Configuration axon,
            DuplicateCommandHandlerResolver duplicates,
            ObjectProvider<EngineFailures> failures) {
        return new TravellingFailures(
                SimpleCommandBus.builder()
                        .duplicateCommandHandlerResolver(duplicates)
                        .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                        .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus")),
                failures.getIfAvailable(() -> EngineFailures.NONE));
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new SpringDataSourceConnectionProvider(dataSource);
    }

    /**
     * On the embedded database, which belongs to one process at a time, every process has the same name: a process
     * started after a crash continues at once, without waiting for the old claim to lapse.
     */
    @Bean
    TokenStore tokenStore(
            ConnectionProvider connections, JsonSerializer serializer, ObjectProvider<EmbeddedDatabase> embedded) {
        JdbcTokenStore.Builder builder = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .claimTimeout(FollowedRegister.CLAIM_LAPSES_AFTER)
                .schema(TokenSchema.builder()
                        .setTokenTable("tracking.token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build());
        embedded.ifAvailable(own -> builder.nodeId("embedded"));
        return builder.build();
    }

    /**
     * An event has the metadata that {@link org.daybook.shared.entry.EntryMetadata} lists and nothing that Axon would
     * add.
     */
    @Bean
    CorrelationDataProvider nothingIsCarriedOver() {
        return message -> Map.of();
    }

    @Bean
    EntryGuard entryGuard(EventBus eventBus) {
        EntryGuard guard = new EntryGuard();
        eventBus.registerDispatchInterceptor(guard);
        return guard;
    }

    /** A processor that cannot handle an event stops and tries again; it never skips one. */
    @Bean
    ConfigurerModule noEventIsSkipped() {
        return configurer -> configurer
                .eventProcessing()
                .registerDefaultErrorHandler(c -> PropagatingErrorHandler.instance())
                .registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance());
    }
}
