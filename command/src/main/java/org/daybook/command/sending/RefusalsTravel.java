package org.daybook.command.sending;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** On the node that judges: makes of a refusal an exception whose details reach whichever node asked. */
public final class RefusalsTravel implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (Exception thrown) {
            throw Refusal.in(thrown).<Exception>map(RefusalsTravel::travelling).orElse(thrown);
        }
    }

    private static CommandExecutionException travelling(Refusal refusal) {
        return new CommandExecutionException(refusal.message(), null, refusal, false);
    }
}
