package org.daybook.command.dispatch;

import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.HandlerExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The command bus of a node that handles commands of others. An exception loses its class on its way back, so its
 * meaning for the entries is determined here, where it is known, and travels as a {@link Refusal}. An exception that
 * arrives without one was raised on the way, and its outcome is unknown.
 */
public final class TravellingFailures extends SimpleCommandBus {

    private static final Logger LOG = LoggerFactory.getLogger(TravellingFailures.class);

    private final EngineFailures engine;

    public TravellingFailures(SimpleCommandBus.Builder builder, EngineFailures engine) {
        super(builder);
        this.engine = engine;
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        CommandCallback<C, R> travelling = (sent, result) -> callback.onResult(sent, travelling(result));
        super.dispatch(command, travelling);
    }

    private <R> CommandResultMessage<? extends R> travelling(CommandResultMessage<? extends R> result) {
        if (!result.isExceptional()) return result;
        Throwable thrown = result.exceptionResult();
        if (HandlerExecutionException.resolveDetails(thrown).isPresent()) return result;
        return Refusal.of(DispatchResult.of(thrown, engine))
                .<CommandResultMessage<? extends R>>map(refusal -> new GenericCommandResultMessage<>(
                        new CommandExecutionException(refusal.message(), thrown, refusal, false)))
                .orElseGet(() -> failed(thrown));
    }

    private static <R> CommandResultMessage<R> failed(Throwable thrown) {
        LOG.error("A command failed that another node may have sent", thrown);
        return new GenericCommandResultMessage<>(
                new CommandExecutionException("The command failed", thrown, Refusal.FAULT, false));
    }
}
