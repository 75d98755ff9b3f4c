package org.daybook.command.sending;

import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.daybook.command.aggregate.DaybookAggregate;

/**
 * On the node that judges: makes of a refusal an exception whose details reach whichever node asked. One that was judged
 * on the last version there is becomes the command's result instead: nothing is rolled back, so that the aggregate stays
 * in the cache, and nobody need judge it again.
 */
public final class RefusalsTravel implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (Exception thrown) {
            Optional<Refusal> refusal = Refusal.in(thrown);
            boolean settled = unitOfWork.getResource(DaybookAggregate.SETTLED) != null;
            if (settled && refusal.isPresent()) return refusal.get();
            throw refusal.<Exception>map(RefusalsTravel::travelling).orElse(thrown);
        }
    }

    private static CommandExecutionException travelling(Refusal refusal) {
        return new CommandExecutionException(refusal.message(), null, refusal, false);
    }
}
