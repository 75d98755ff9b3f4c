package org.daybook.app.identity.credential;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.daybook.shared.account.AccountCommand;
import org.daybook.shared.account.RegisterAccount;
import org.daybook.shared.board.delegation.DelegatePower;
import org.daybook.shared.board.delegation.EndDelegation;
import org.daybook.shared.board.member.ChangeSeat;
import org.daybook.shared.board.member.HandOverSeat;
import org.daybook.shared.board.member.ReleaseMember;
import org.daybook.shared.board.member.SeatMember;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Delays the answer to a granted or withdrawn role, a changed seat or a suspension until it applies on every node. */
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
            boolean changes = changes(work.getMessage().getPayload());
            // After the commit and before the answer, whatever came of it.
            if (changes) work.onCleanup(done -> admissions.changed());
            return chain.proceed();
        }

        /** A new account is not yet cached anywhere; a seat gives its holder rights, or takes them away. */
        private static boolean changes(Object command) {
            return switch (command) {
                case RegisterAccount c -> false;
                case AccountCommand c -> true;
                case SeatMember c -> c.account() != null;
                case ChangeSeat c -> true;
                case HandOverSeat c -> true;
                case ReleaseMember c -> true;
                case DelegatePower c -> c.account() != null;
                case EndDelegation c -> true;
                default -> false;
            };
        }
    }
}
