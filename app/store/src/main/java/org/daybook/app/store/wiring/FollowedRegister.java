package org.daybook.app.store.wiring;

import java.time.Duration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.lifecycle.Phase;
import org.daybook.command.dispatch.RegisterBeforeAnswer;
import org.daybook.command.register.RegisterFollower;
import org.daybook.command.register.RegisterIntake;
import org.springframework.context.annotation.Bean;

/**
 * The register for an event store outside its database: updated before a command is answered, and also by following
 * the stream.
 */
class FollowedRegister {

    /** For how long the claim of a node that was killed keeps the others from following; it is extended meanwhile. */
    static final Duration CLAIM_LAPSES_AFTER = Duration.ofMillis(1_500);

    private static final Duration CLAIM_EXTENDED_EVERY = Duration.ofMillis(400);
    private static final Duration CLAIM_TRIED_EVERY = Duration.ofMillis(500);

    /** Few enough to be applied well before the claim lapses, though each may read a whole stream. */
    private static final int ENTRIES_IN_A_TRANSACTION = 20;

    @Bean
    RegisterFollower registerFollower(RegisterIntake intake) {
        return new RegisterFollower(intake);
    }

    @Bean
    ConfigurerModule registerBeforeAnswer(RegisterIntake intake) {
        return configurer ->
                configurer.onInitialize(axon -> axon.onStart(Phase.INSTRUCTION_COMPONENTS, () -> axon.commandBus()
                        .registerHandlerInterceptor(new RegisterBeforeAnswer(intake))));
    }

    @Bean
    ConfigurerModule oneNodeFollows() {
        return configurer -> configurer
                .eventProcessing()
                .registerPooledStreamingEventProcessor(
                        RegisterFollower.GROUP, axon -> axon.eventStore(), (axon, processor) -> onOneThread(processor));
    }

    static PooledStreamingEventProcessor.Builder onOneThread(PooledStreamingEventProcessor.Builder processor) {
        return processor
                .initialSegmentCount(1)
                .batchSize(ENTRIES_IN_A_TRANSACTION)
                .claimExtensionThreshold(CLAIM_EXTENDED_EVERY.toMillis())
                .tokenClaimInterval(CLAIM_TRIED_EVERY.toMillis());
    }
}
