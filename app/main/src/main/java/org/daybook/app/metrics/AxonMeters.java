package org.daybook.app.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Counts written events and the work of processors. Axon's own meters look up several timers for each message and keep
 * every measurement of the last minutes. The duration of commands is measured where they are sent, the lag of
 * processors where the views are.
 */
@Configuration(proxyBeanMethods = false)
class AxonMeters {

    @Bean
    ConfigurerModule meters(ObjectProvider<MeterRegistry> meters) {
        return configurer -> meters.ifAvailable(registry -> configurer
                .configureMessageMonitor(EventStore.class, (axon, type, name) -> new EventCounts(registry))
                .configureMessageMonitor(
                        EventProcessor.class, (axon, type, name) -> new ProcessorCounts(registry, name)));
    }
}
