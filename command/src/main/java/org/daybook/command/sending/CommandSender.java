package org.daybook.command.sending;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.daybook.command.aggregate.CommandMetadata;
import org.daybook.command.aggregate.Envelope;
import org.daybook.command.aggregate.Receipt;
import org.daybook.command.aggregate.ReceiptEntry;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.rejection.Rejection;

/**
 * Sends commands to where they are judged, on this node or another, and brings back the receipt. A refusal that was
 * judged on a state that another node has outdated is judged once more on one read anew, as is a command that met
 * another being written at the same time, up to three times.
 */
public final class CommandSender {

    private static final int ATTEMPTS_ANEW = 3;

    private final Dispatch dispatch;
    private final Optional<ReceiptPositions> positions;
    private final CommandMeters meters;

    CommandSender(Dispatch dispatch, Optional<ReceiptPositions> positions, MeterRegistry meters) {
        this.dispatch = dispatch;
        this.positions = positions;
        this.meters = new CommandMeters(meters);
    }

    /**
     * @return the receipt; of a request repeated with its key the first one
     * @throws Rejection if it is refused, or UNAVAILABLE if it cannot be judged now or nobody knows whether it was
     */
    public Receipt send(CommandRequest request) {
        Timer.Sample sample = meters.start();
        String outcome = "failed";
        try {
            Receipt receipt = placed(judged(request));
            outcome = "accepted";
            return receipt;
        } catch (Rejection refused) {
            outcome = refused.kind().name().toLowerCase(Locale.ROOT);
            throw refused;
        } finally {
            meters.stop(sample, CommandCatalogue.of(request.command()), outcome);
        }
    }

    private Receipt judged(CommandRequest request) {
        CommandMessage<?> message = message(request);
        Answer answer = dispatch.send(message);
        if (answer instanceof Answer.Refused refused && !refused.settled()) answer = sendAnew(message);
        for (int i = 0; i < ATTEMPTS_ANEW && answer instanceof Answer.WrittenMeanwhile; i++) {
            answer = sendAnew(message);
        }
        return Outcome.of(answer, request);
    }

    private Answer sendAnew(CommandMessage<?> message) {
        return dispatch.send(message.andMetaData(Map.of(CommandMetadata.FRESH, "true")));
    }

    private static CommandMessage<?> message(CommandRequest request) {
        UUID id = AggregateIds.of(request);
        Optional<String> key = Optional.ofNullable(request.idempotencyKey()).map(IdempotencyKey::value);
        Envelope envelope = new Envelope(
                id,
                request.actor(),
                Optional.ofNullable(request.effectiveOn()),
                Optional.ofNullable(request.ifMatch()),
                key,
                key.map(k -> CanonicalBody.of(request.body(), request.effectiveOn())));
        return new GenericCommandMessage<>(
                new GenericMessage<>(request.command(), envelope.metadata()),
                request.aggregate().stored());
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
