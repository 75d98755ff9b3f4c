package org.daybook.app.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.messaging.Message;
import org.axonframework.monitoring.MessageMonitor;

/**
 * The meter {@code daybook.processor.entries}: entries that a processor of this node handled, or failed at and
 * retries.
 */
final class ProcessorCounts implements MessageMonitor<Message<?>>, MessageMonitor.MonitorCallback {

    private final Counter handled;
    private final Counter failed;

    ProcessorCounts(MeterRegistry meters, String processor) {
        handled = counter(meters, processor, "handled");
        failed = counter(meters, processor, "failed");
    }

    private static Counter counter(MeterRegistry meters, String processor, String outcome) {
        return Counter.builder("daybook.processor.entries")
                .description("Entries given to a processor of this node")
                .tag("processor", processor)
                .tag("outcome", outcome)
                .register(meters);
    }

    @Override
    public MonitorCallback onMessageIngested(Message<?> message) {
        return this;
    }

    @Override
    public void reportSuccess() {
        handled.increment();
    }

    @Override
    public void reportFailure(Throwable cause) {
        failed.increment();
    }

    @Override
    public void reportIgnored() {
        handled.increment();
    }
}
