package org.daybook.command.dispatch;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.daybook.command.aggregate.receipt.Receipt;

/** Sends one message over the command bus and waits for the answer, for a limited time. */
final class BusDispatcher {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final int PAUSES = 6;

    private final CommandBus bus;
    private final BusConnection connection;
    private final EngineFailures engine;
    private final Duration patience;

    BusDispatcher(CommandBus bus, BusConnection connection, EngineFailures engine, Duration patience) {
        this.bus = bus;
        this.connection = connection;
        this.engine = engine;
        this.patience = patience;
    }

    /** While there is no handler it is sent again, after pauses that double: three seconds in all. */
    DispatchResult send(CommandMessage<?> message) {
        DispatchResult answer = once(message);
        Duration pause = FIRST_PAUSE;
        for (int i = 0; i < PAUSES && answer instanceof DispatchResult.NoHandler && slept(pause); i++) {
            answer = once(message);
            pause = pause.multipliedBy(2);
        }
        return answer;
    }

    private DispatchResult once(CommandMessage<?> message) {
        if (!connection.isUp()) return new DispatchResult.NoHandler();
        CompletableFuture<CommandResultMessage<?>> result = new CompletableFuture<>();
        try {
            bus.dispatch(message, (sent, answer) -> result.complete(answer));
            return answer(result.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return new DispatchResult.TimedOut();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new DispatchResult.TimedOut();
        } catch (ExecutionException | RuntimeException e) {
            return DispatchResult.of(e, engine);
        }
    }

    private DispatchResult answer(CommandResultMessage<?> result) {
        if (result.isExceptional()) return DispatchResult.of(result.exceptionResult(), engine);
        return result.getPayload() instanceof Refusal refusal
                ? new DispatchResult.Refused(refusal.rejection(), true)
                : new DispatchResult.Accepted((Receipt) result.getPayload());
    }

    private static boolean slept(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
