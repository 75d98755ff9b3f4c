package org.daybook.command.aggregate;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.entry.EntryMetadata;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamFacts;

/** Makes out receipts: of an entry just made, and of the one that a repeated request made the first time. */
final class Receipts {

    private Receipts() {}

    static Receipt of(Envelope envelope, String eventId, DaybookEvent event, long version) {
        String type = EventContract.current().of(event.getClass()).name();
        return new Receipt(
                envelope.aggregate(), version, List.of(ReceiptEntry.of(eventId, type, version, thing(event))));
    }

    /** @throws Rejection if the request is another one under the same key */
    static Receipt again(DaybookCommand command, Envelope envelope, DomainEventMessage<?> first) {
        Map<String, ?> stamp = first.getMetaData();
        byte[] salt = Base64.getDecoder().decode((String) stamp.get(EntryMetadata.SALT));
        if (!Stamping.bodyDigest(salt, command, envelope).equals(stamp.get(EntryMetadata.BODY_DIGEST))) {
            throw new Rejection(
                    Rejection.Kind.INVALID,
                    "idempotency-key-reused",
                    "idempotencyKey",
                    "This key was used for another request; use a new one for each");
        }
        return of(envelope, first.getIdentifier(), (DaybookEvent) first.getPayload(), first.getSequenceNumber());
    }

    private static String thing(DaybookEvent event) {
        if (!(event instanceof WorkstreamEvent told)) return null;
        return WorkstreamFacts.of(told).stream()
                .map(assertion -> assertion.thing())
                .filter(thing -> !thing.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
