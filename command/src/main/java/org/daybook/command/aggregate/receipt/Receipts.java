package org.daybook.command.aggregate.receipt;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.daybook.command.aggregate.EventMetadataFactory;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.shared.account.AccountEvent;
import org.daybook.shared.action.ActionEvent;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.decision.DecisionEvent;
import org.daybook.shared.entry.EntryMetadata;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingFacts;
import org.daybook.shared.programme.ProgrammeEvent;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.review.ReviewFacts;
import org.daybook.shared.review.ReviewRegistered;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamFacts;

/** Makes receipts, both for a new entry and for a repeated request. */
public final class Receipts {

    private Receipts() {}

    /** @param made the entries of the command, in their order; at least one */
    public static Receipt of(ParsedCommand<?> parsed, List<MadeEntry> made) {
        Map<String, TargetDate> dates = new TreeMap<>();
        made.forEach(entry -> dates.putAll(DatesOfEvent.find(entry.event())));
        return new Receipt(
                parsed.aggregate(),
                made.getLast().version(),
                made.stream().map(Receipts::entry).toList(),
                dates.entrySet().stream().map(Receipts::read).toList(),
                dates.entrySet().stream()
                        .filter(date -> ReceiptWarning.isNeededFor(date.getValue()))
                        .map(date -> ReceiptWarning.noDate(read(date)))
                        .toList());
    }

    private static ReceiptEntry entry(MadeEntry made) {
        String type = EventContract.current().of(made.event().getClass()).name();
        return ReceiptEntry.of(made.eventId(), type, made.version(), thing(made.event()));
    }

    /**
     * @param entries those that the request made
     * @throws Rejection if the request is another one under the same key
     */
    public static Receipt again(ParsedCommand<?> parsed, List<DomainEventMessage<?>> entries) {
        Map<String, ?> stamp = entries.getFirst().getMetaData();
        byte[] salt = Base64.getDecoder().decode((String) stamp.get(EntryMetadata.SALT));
        if (!EventMetadataFactory.bodyDigest(salt, parsed).equals(stamp.get(EntryMetadata.BODY_DIGEST))) {
            throw new Rejection(
                    Rejection.Kind.INVALID,
                    "idempotency-key-reused",
                    "idempotencyKey",
                    "This key was used for another request; use a new key for each request");
        }
        List<MadeEntry> made = entries.stream()
                .map(entry -> new MadeEntry(
                        entry.getIdentifier(), (DaybookEvent) entry.getPayload(), entry.getSequenceNumber()))
                .toList();
        return of(parsed, made);
    }

    private static DateRead read(Map.Entry<String, TargetDate> date) {
        return DateRead.of(date.getKey(), date.getValue());
    }

    /** The first thing that it is about; a registered review is about all that it recommends. */
    private static String thing(DaybookEvent event) {
        return assertions(event).stream()
                .map(assertion -> assertion.thing())
                .filter(thing -> !thing.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static List<Assertion> assertions(DaybookEvent event) {
        return switch (event) {
            case WorkstreamEvent told -> WorkstreamFacts.of(told);
            case MeetingEvent told -> MeetingFacts.of(told);
            case BoardEvent told -> List.of();
            case ReviewRegistered registered -> List.of();
            case ReviewEvent told -> ReviewFacts.of(told);
            case ActionEvent told -> List.of();
            case DecisionEvent told -> List.of();
            case ProgrammeEvent told -> List.of();
            case AccountEvent told -> List.of();
        };
    }
}
