package org.daybook.app.engine.wiring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.daybook.command.register.RegisterFollower;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Lets a node on PostgreSQL be wired like one with Axon Server, together with {@link FollowedRegister}: the writer of the
 * record leaves the register alone, and the follower takes nothing in until the file {@code test.let-go} is there.
 */
public class HeldBackRegister {

    private static final int LOOK_EVERY_MILLIS = 20;

    @Bean
    @Primary
    RegisterInTransaction leavesTheRegisterAlone() {
        return entry -> Optional.empty();
    }

    @Bean
    ConfigurerModule heldBack(@Value("${test.let-go}") Path letGo) {
        MessageHandlerInterceptor<EventMessage<?>> waiting = (work, chain) -> {
            while (!Files.exists(letGo)) Thread.sleep(LOOK_EVERY_MILLIS);
            return chain.proceed();
        };
        return configurer ->
                configurer.eventProcessing().registerHandlerInterceptor(RegisterFollower.GROUP, c -> waiting);
    }
}
