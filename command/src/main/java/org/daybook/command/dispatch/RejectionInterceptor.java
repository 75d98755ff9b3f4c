package org.daybook.command.dispatch;

import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.daybook.command.aggregate.DaybookAggregate;

/**
 * On the node that decides: turns a rejection into an exception whose details reach the node that asked. A rejection
 * decided on the latest version becomes the command's result instead: nothing is rolled back, the aggregate stays in
 * the cache, and it need not be decided again.
 */
public final class RejectionInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final EngineFailures engine;

    public RejectionInterceptor(EngineFailures engine) {
        this.engine = engine;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (Exception thrown) {
            Optional<Refusal> refusal = Refusal.in(thrown).or(() -> away(thrown));
            boolean settled = unitOfWork.getResource(DaybookAggregate.SETTLED) != null;
            if (settled && refusal.isPresent()) return refusal.get();
            throw refusal.<Exception>map(RejectionInterceptor::travelling).orElse(thrown);
        }
    }

    /** A service that is unavailable while a command is decided: nothing is appended before that is over. */
    private Optional<Refusal> away(Exception thrown) {
        if (DispatchResult.of(thrown, engine) instanceof DispatchResult.WrittenMeanwhile) return Optional.empty();
        return engine.find(thrown).map(failure -> Refusal.UNAVAILABLE);
    }

    private static CommandExecutionException travelling(Refusal refusal) {
        return new CommandExecutionException(refusal.message(), null, refusal, false);
    }
}
