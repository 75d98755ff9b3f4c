package org.daybook.query.proof.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.daybook.query.asof.AsOfResolver;
import org.daybook.query.asof.ParameterText;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.proof.ledger.key.StoredKey;
import org.daybook.shared.account.Actor;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Uuids;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record ProofsController(StoredLedger stored, LedgerProofs proofs, Entries entries, AsOfResolver asOf) {

    /** Where the ledger stands, and the keys by which it is checked. */
    @GetMapping("/api/ledger")
    LedgerAnswer ledger() {
        List<StoredKey> keys = stored.keys();
        return new LedgerAnswer(
                keys.isEmpty() ? null : keys.getLast().verifier().name(),
                stored.latest().map(LedgerAnswer.Checkpoint::of).orElse(null),
                stored.cosigned().map(LedgerAnswer.Checkpoint::of).orElse(null),
                keys.stream().map(LedgerAnswer.Key::of).toList());
    }

    /**
     * Proves that an entry is in the ledger: the one at a position, or the one that a receipt, an update or a decision names
     * by its aggregate and version.
     */
    @GetMapping("/api/ledger/inclusion")
    InclusionAnswer inclusion(
            @RequestParam(required = false) String position,
            @RequestParam(required = false) String aggregate,
            @RequestParam(required = false) String version,
            @RequestParam(required = false) String size,
            @AuthenticationPrincipal Actor reader) {
        boolean byPosition = position != null && aggregate == null && version == null;
        boolean byVersion = position == null && aggregate != null && version != null;
        if (!byPosition && !byVersion) {
            throw new InvalidValue("position", "or else aggregate and version is required, and not both");
        }
        long number = byPosition ? number("position", position) : number("version", version);
        UUID of = byPosition
                ? null
                : ParameterText.value(
                        "aggregate",
                        aggregate,
                        Uuids::read,
                        "must be the id of a workstream, a programme or an account");
        Supplier<Optional<Entries.Place>> look = () ->
                (of == null ? entries.place(number) : entries.place(of, number)).filter(found -> found.readBy(reader));
        return proofs.inclusion(settled(look).position(), optional("size", size));
    }

    /**
     * An entry that does not show may be on record all the same. While the views are behind the record it is unknown
     * whether there is such an entry, and so it is not denied; whether the reader may read it makes no difference.
     */
    private Entries.Place settled(Supplier<Optional<Entries.Place>> look) {
        Optional<Entries.Place> place = look.get();
        if (place.isPresent()) return place.get();
        if (!asOf.caughtUp()) throw LedgerProofs.behind();
        return look.get().orElseThrow(ProofsController::unknown);
    }

    /** Proves that the ledger of an earlier size is the beginning of a later one, or of the newest checkpoint. */
    @GetMapping("/api/ledger/consistency")
    ConsistencyAnswer consistency(@RequestParam String from, @RequestParam(required = false) String to) {
        return proofs.consistency(number("from", from), optional("to", to));
    }

    private static Optional<Long> optional(String field, String written) {
        return Optional.ofNullable(written).map(number -> number(field, number));
    }

    private static long number(String field, String written) {
        return ParameterText.number(field, written, "must be a whole number, 0 or more");
    }

    private static Rejection unknown() {
        return new Rejection(
                Rejection.Kind.NOT_FOUND, "unknown-entry", "There is no such entry, or you may not read it");
    }
}
