package org.daybook.app.metrics;

import io.micrometer.core.instrument.MeterRegistry;
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
        configurer.configureMessageMonitor(
                EventStore.class, (c, type, name) -> both(axon.registerEventBus(name), new EventCounts(registry)));
    }

    /** Axon's monitor of a bus only ever sees messages of that bus. */
    @SuppressWarnings("unchecked")
    private static MessageMonitor<Message<?>> both(MessageMonitor<?> axon, MessageMonitor<Message<?>> ours) {
        return new MultiMessageMonitor<>((MessageMonitor<Message<?>>) axon, ours);
    }
}
