package org.daybook.app.store.wiring;

import org.axonframework.config.ConfigurerModule;
import org.daybook.command.register.RegisterIntake;
import org.springframework.context.annotation.Bean;

/** How it was once wired: the register is followed, and nothing waits for it. */
class OnlyFollowedRegister extends FollowedRegister {

    @Bean
    @Override
    ConfigurerModule registerBeforeAnswer(RegisterIntake intake) {
        return configurer -> {};
    }
}
