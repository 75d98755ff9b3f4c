package org.daybook.command.dispatch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.daybook.command.aggregate.CommandMetadata;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.aggregate.receipt.ReceiptEntry;
import org.daybook.shared.rejection.Rejection;

/**
 * Sends commands to the node that decides them and returns the receipt. A refusal decided on a state that another node
 * has outdated is decided again on a fresh one. So is a command that met another being written at the same time, up to
 * three times.
 */
public final class CommandSender {

    private static final int ATTEMPTS_ANEW = 3;

    private final BusDispatcher dispatcher;
    private final Optional<ReceiptPositions> positions;
    private final CommandMeters meters;

    CommandSender(BusDispatcher dispatcher, Optional<ReceiptPositions> positions, MeterRegistry meters) {
        this.dispatcher = dispatcher;
        this.positions = positions;
        this.meters = new CommandMeters(meters);
    }

    /**
     * @return the receipt; of a request repeated with its key the first one
     * @throws Rejection if it is refused, or UNAVAILABLE if it cannot be decided now or it is unknown whether it was
     */
    public Receipt send(ParsedCommand<?> parsed) {
        Timer.Sample sample = meters.start();
        String outcome = "failed";
        try {
            Receipt receipt = placed(judged(parsed));
            outcome = "accepted";
            return receipt;
        } catch (Rejection refused) {
            outcome = refused.kind().name().toLowerCase(Locale.ROOT);
            throw refused;
        } finally {
            meters.stop(sample, parsed.type(), outcome);
        }
    }

    private Receipt judged(ParsedCommand<?> parsed) {
        CommandMessage<?> message = parsed.message();
        DispatchResult result = dispatcher.send(message);
        if (result instanceof DispatchResult.Refused refused && !refused.settled()) result = sendAnew(message);
        for (int i = 0; i < ATTEMPTS_ANEW && result instanceof DispatchResult.WrittenMeanwhile; i++) {
            result = sendAnew(message);
        }
        return result.receipt(parsed);
    }

    private DispatchResult sendAnew(CommandMessage<?> message) {
        return dispatcher.send(message.andMetaData(Map.of(CommandMetadata.FRESH, "true")));
    }

    private Receipt placed(Receipt receipt) {
        return positions.map(known -> placed(receipt, known)).orElse(receipt);
    }

    private static Receipt placed(Receipt receipt, ReceiptPositions known) {
        var places =
                known.of(receipt.entries().stream().map(ReceiptEntry::eventId).toList());
        List<ReceiptEntry> entries = receipt.entries().stream()
                .map(entry -> placed(entry, places.get(entry.eventId())))
                .toList();
        return receipt.with(entries);
    }

    private static ReceiptEntry placed(ReceiptEntry entry, ReceiptPositions.Place place) {
        return place == null ? entry : entry.at(place.position(), place.recordedAt());
    }
}
