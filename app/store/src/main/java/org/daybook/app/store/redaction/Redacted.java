package org.daybook.app.store.redaction;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.ledger.LedgerLeaf;
import org.daybook.shared.ledger.RedactedPayload;
import org.daybook.shared.redaction.RedactedEntry;
import org.daybook.shared.redaction.RedactedText;
import org.daybook.shared.redaction.Redaction;
import org.daybook.shared.redaction.RedactionEvent;
import org.daybook.shared.redaction.Wanted;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;

/** One act of redaction: a text, the words that replace it, and the entries found so far. */
final class Redacted {

    private final UUID act;
    private final Name authority;
    private final Text reason;
    private final Wanted wanted;
    private final RedactedText instead;
    private final List<Left> left = new ArrayList<>();
    private final List<Long> still = new ArrayList<>();
    private final Map<UUID, List<RedactedEntry>> byAggregate = new LinkedHashMap<>();
    private final Map<UUID, AggregateType> types = new LinkedHashMap<>();

    Redacted(UUID act, Name authority, Text reason, Wanted wanted, RedactedText instead) {
        this.act = act;
        this.authority = authority;
        this.reason = reason;
        this.wanted = wanted;
        this.instead = instead;
    }

    /** An entry as it is to be left. */
    record Left(RawEntry entry, byte[] salt) {}

    /** The entry of an aggregate that records it. */
    record Said(UUID aggregate, DaybookEvent event) {}

    /** Removes the text from an entry, unless the entry does not contain it or records a redaction. */
    void from(RawEntry entry, Salts salts) {
        if (RedactionEvent.STORED.contains(entry.type())) return;
        Optional<RedactedPayload> without =
                RedactedPayload.of(entry.type(), entry.typeVersion(), entry.payload(), wanted, instead, salts::make);
        without.ifPresent(payload -> add(entry, payload, salts.make()));
        byte[] now = without.map(RedactedPayload::bytes).orElse(entry.payload());
        if (wanted.mayBeIn(new String(now, StandardCharsets.UTF_8))) still.add(entry.position());
    }

    private void add(RawEntry entry, RedactedPayload payload, byte[] salt) {
        left.add(new Left(
                new RawEntry(
                        entry.header(),
                        entry.type(),
                        entry.typeVersion(),
                        payload.bytes(),
                        Salts.in(entry.metadata(), salt)),
                salt));
        UUID aggregate = entry.header().aggregate();
        types.put(aggregate, entry.header().aggregateType());
        byAggregate
                .computeIfAbsent(aggregate, id -> new ArrayList<>())
                .add(new RedactedEntry(
                        entry.header().version(),
                        payload.fields(),
                        LedgerLeaf.digest(entry.payload(), Salts.of(entry.metadata())),
                        LedgerLeaf.digest(payload.bytes(), salt),
                        payload.updateDigest().orElse(null),
                        payload.redactedUpdateDigest().orElse(null)));
    }

    Wanted wanted() {
        return wanted;
    }

    RedactedText instead() {
        return instead;
    }

    UUID act() {
        return act;
    }

    /**
     * The positions of entries that have the words still: as part of a longer text, or in a field that is not a text.
     */
    List<Long> still() {
        return still;
    }

    List<Left> left() {
        return left;
    }

    List<Said> said() {
        return byAggregate.entrySet().stream()
                .map(e -> new Said(
                        e.getKey(),
                        RedactionEvent.of(types.get(e.getKey()), new Redaction(act, authority, reason, e.getValue()))))
                .toList();
    }
}
