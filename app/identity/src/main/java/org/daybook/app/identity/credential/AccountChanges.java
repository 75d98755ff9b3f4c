package org.daybook.app.identity.credential;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.daybook.shared.account.AccountCommand;
import org.daybook.shared.account.RegisterAccount;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Delays the answer to a granted or withdrawn role or a suspension until it applies on every node. */
@Configuration(proxyBeanMethods = false)
class AccountChanges {

    @Bean
    ConfigurerModule forgetWhoCameIn(AuthenticationCache admissions) {
        return configurer ->
                configurer.onInitialize(axon -> axon.onStart(Phase.INSTRUCTION_COMPONENTS, () -> axon.commandBus()
                        .registerHandlerInterceptor(new Forgetting(admissions))));
    }

    private record Forgetting(AuthenticationCache admissions) implements MessageHandlerInterceptor<CommandMessage<?>> {

        @Override
        public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
            // A new account is not yet cached anywhere.
            boolean changes = work.getMessage().getPayload() instanceof AccountCommand command
                    && !(command instanceof RegisterAccount);
            // After the commit and before the answer, whatever came of it.
            if (changes) work.onCleanup(done -> admissions.changed());
            return chain.proceed();
        }
    }
}
