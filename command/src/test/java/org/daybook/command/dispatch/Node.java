package org.daybook.command.dispatch;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.daybook.command.AggregatesModule;
import org.daybook.command.aggregate.AggregateCaches;
import org.daybook.command.aggregate.CommandServices;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.register.Register;

/** A node that judges and sends in memory; nodes that share an engine share a record, but not their caches. */
record Node(Configuration axon, CommandSender sender) {

    static Node on(EventStorageEngine engine, Register register, MeterRegistry meters) {
        return on(engine, Trial.surroundings(register), meters);
    }

    private static Node on(EventStorageEngine engine, CommandServices services, MeterRegistry meters) {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(c -> engine)
                .registerComponent(CommandServices.class, c -> services);
        new AggregatesModule(new AggregateCaches(100)).configureModule(configurer);
        Configuration axon = configurer.start();
        return new Node(axon, sender(axon.commandBus(), meters));
    }

    /** One that writes entries of several aggregates in one transaction. */
    static Node inOneTransaction(EventStorageEngine engine, Register register, MeterRegistry meters) {
        AtomicReference<CommandBus> bus = new AtomicReference<>();
        Node node = on(engine, Trial.surroundings(register, new OneTransaction(bus::get)), meters);
        bus.set(node.axon().commandBus());
        return node;
    }

    static CommandSender sender(CommandBus bus, MeterRegistry meters) {
        return new CommandSender(
                new BusDispatcher(bus, () -> true, EngineFailures.NONE, Duration.ofSeconds(5)),
                Optional.empty(),
                meters);
    }
}
