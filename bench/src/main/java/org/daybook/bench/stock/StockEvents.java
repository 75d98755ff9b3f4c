package org.daybook.bench.stock;

import java.time.Duration;
import java.util.List;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.interceptors.TransactionManagingInterceptor;
import org.axonframework.serialization.Serializer;
import org.daybook.command.register.RegisterFollower;
import org.daybook.command.register.RegisterIntake;
import org.daybook.query.asof.NeverSealed;
import org.daybook.query.asof.RecordSeal;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.entry.EntryCursor;
import org.daybook.query.facts.entry.EntrySource;
import org.daybook.query.facts.entry.RawEntry;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;

/** Axon's JDBC engine as its reference guide sets it up. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class StockEvents {

    @Bean
    EventStorageEngine eventStorageEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            @Qualifier("eventSerializer") Serializer events,
            Serializer snapshots,
            Configuration axon) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(events)
                .snapshotSerializer(snapshots)
                .snapshotFilter(snapshot -> axon.snapshotFilter().allow(snapshot))
                .persistenceExceptionResolver(new JdbcSQLErrorCodesResolver())
                .schema(StockTables.SCHEMA)
                .build();
    }

    @Bean(name = "eventBus")
    @Qualifier("eventStore") EmbeddedEventStore eventStore(EventStorageEngine engine, Configuration axon) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class))
                .build();
    }

    /** As Axon sets its command bus up by default: a command is one transaction from its first query to its last. */
    @Bean
    ConfigurerModule commandsInTransactions(TransactionManager transactions) {
        return configurer ->
                configurer.onInitialize(axon -> axon.onStart(Phase.INSTRUCTION_COMPONENTS, () -> axon.commandBus()
                        .registerHandlerInterceptor(new TransactionManagingInterceptor<>(transactions))));
    }

    /** Where commands are taken: subscribed, in the transaction of the command. */
    @Bean
    @ConditionalOnExpression("'${daybook.role}' != 'query'")
    RegisterFollower registerFollower(RegisterIntake intake) {
        return new RegisterFollower(intake);
    }

    /** Where views are kept: fed by one of Axon's processors. */
    @Bean
    @ConditionalOnExpression("'${daybook.role}' == 'query'")
    StockView stockView(ConnectionProvider connections) {
        return new StockView(connections);
    }

    /** Axon's store knows no seal. */
    @Bean
    @ConditionalOnExpression("'${daybook.role}' == 'query'")
    RecordSeal recordSeal(Projection projection) {
        return new NeverSealed(projection);
    }

    /** Daybook's own projector is given nothing to do. */
    @Bean
    EntrySource entrySource() {
        return reached -> new EntryCursor() {
            @Override
            public List<RawEntry> next(int most, Duration patience) throws InterruptedException {
                Thread.sleep(patience);
                return List.of();
            }

            @Override
            public void close() {
                // Nothing was opened.
            }
        };
    }
}
