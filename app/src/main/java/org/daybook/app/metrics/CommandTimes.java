package org.daybook.app.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.axonframework.messaging.Message;
import org.axonframework.monitoring.MessageMonitor;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.DaybookCommand;

/**
 * {@code daybook.commands}: how many commands were judged and how long that took, by name and outcome. A refusal that is
 * judged again after a reload counts twice.
 */
final class CommandTimes implements MessageMonitor<Message<?>> {

    private final MeterRegistry meters;

    CommandTimes(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public MonitorCallback onMessageIngested(Message<?> message) {
        Timer.Sample begun = Timer.start(meters);
        String name = name(message.getPayload());
        return new MonitorCallback() {
            @Override
            public void reportSuccess() {
                ended(begun, name, "accepted");
            }

            @Override
            public void reportFailure(Throwable cause) {
                ended(begun, name, "refused");
            }

            @Override
            public void reportIgnored() {
                ended(begun, name, "ignored");
            }
        };
    }

    private static String name(Object payload) {
        return payload instanceof DaybookCommand command
                ? CommandCatalogue.of(command).name()
                : payload.getClass().getSimpleName();
    }

    private void ended(Timer.Sample begun, String command, String outcome) {
        begun.stop(Timer.builder("daybook.commands")
                .description("Commands judged on this node")
                .tag("command", command)
                .tag("outcome", outcome)
                .register(meters));
    }
}
