package org.daybook.app.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.Message;
import org.axonframework.monitoring.MessageMonitor;
import org.daybook.shared.contract.EventContract;

/** The meter {@code daybook.events}: entries written by this node, by stored name. */
final class EventCounts implements MessageMonitor<Message<?>> {

    private final MeterRegistry meters;
    private final Map<Class<?>, Counter> byType = new ConcurrentHashMap<>();

    EventCounts(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public MonitorCallback onMessageIngested(Message<?> message) {
        return new MonitorCallback() {
            @Override
            public void reportSuccess() {
                byType.computeIfAbsent(message.getPayloadType(), EventCounts.this::counter)
                        .increment();
            }

            @Override
            public void reportFailure(Throwable cause) {
                // What was not written is no entry; the command's own meter counts it.
            }

            @Override
            public void reportIgnored() {
                // As above.
            }
        };
    }

    private Counter counter(Class<?> event) {
        return Counter.builder("daybook.events")
                .description("Entries written by this node")
                .tag("type", EventContract.current().of(event).name())
                .register(meters);
    }
}
