package org.daybook.command.dispatch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures the sender for whichever command bus is present. */
@Configuration(proxyBeanMethods = false)
public class DispatchConfiguration {

    /** Longer than a long queue, shorter than the patience of proxies, which is a minute as a rule. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    CommandSender commandSender(
            CommandBus bus,
            ObjectProvider<BusConnection> connection,
            ObjectProvider<EngineFailures> engine,
            ObjectProvider<ReceiptPositions> positions,
            ObjectProvider<MeterRegistry> meters) {
        return new CommandSender(
                new BusDispatcher(
                        bus,
                        connection.getIfAvailable(() -> () -> true),
                        engine.getIfAvailable(() -> EngineFailures.NONE),
                        PATIENCE),
                Optional.ofNullable(positions.getIfAvailable()),
                meters.getIfAvailable(SimpleMeterRegistry::new));
    }
}
