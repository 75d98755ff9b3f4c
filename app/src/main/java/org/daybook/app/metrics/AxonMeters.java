package org.daybook.app.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.axonframework.monitoring.MessageMonitor;
import org.axonframework.monitoring.MultiMessageMonitor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Axon's own meters for every bus and processor and, beside them, ours of events by name; commands are timed where they are sent. */
@Configuration(proxyBeanMethods = false)
class AxonMeters {

    @Bean
    ConfigurerModule meters(ObjectProvider<MeterRegistry> meters) {
        return configurer -> meters.ifAvailable(registry -> register(configurer, registry));
    }

    private static void register(Configurer configurer, MeterRegistry registry) {
        GlobalMetricRegistry axon = new GlobalMetricRegistry(registry);
        axon.registerWithConfigurer(configurer);
        // Axon asks more than once for the monitor of the one command bus.
        MessageMonitor<?> commands = axon.registerCommandBus("commandBus");
        configurer.configureMessageMonitor(CommandBus.class, (c, type, name) -> cast(commands));
        configurer.configureMessageMonitor(
                EventStore.class, (c, type, name) -> both(axon.registerEventBus(name), new EventCounts(registry)));
    }

    private static MessageMonitor<Message<?>> both(MessageMonitor<?> axon, MessageMonitor<Message<?>> ours) {
        return new MultiMessageMonitor<>(cast(axon), ours);
    }

    /** Axon's monitor of a bus only ever sees messages of that bus. */
    @SuppressWarnings("unchecked")
    private static MessageMonitor<Message<?>> cast(MessageMonitor<?> axon) {
        return (MessageMonitor<Message<?>>) axon;
    }
}
