package org.daybook.command.dispatch;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.daybook.command.aggregate.CommandMetadata;
import org.daybook.command.aggregate.FollowUps;
import org.daybook.command.aggregate.ParsedCommand;

/**
 * Decides a follow-up within the unit of work of the command that entails it, on the latest version of the other aggregate.
 * Its entries join those of that unit of work, which the engine writes in one transaction.
 */
public final class OneTransaction implements FollowUps {

    /** It is decided on the calling thread: nothing is waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Supplier<CommandBus> bus;

    /**
     * @param bus decides in this process; asked at the first use, because the handlers on it need what this is part of
     */
    public OneTransaction(Supplier<CommandBus> bus) {
        this.bus = bus;
    }

    @Override
    public void send(ParsedCommand<?> command) {
        BusDispatcher dispatcher = new BusDispatcher(bus.get(), () -> true, EngineFailures.NONE, PATIENCE);
        dispatcher
                .send(command.message().andMetaData(Map.of(CommandMetadata.FRESH, "true")))
                .receipt(command);
    }
}
