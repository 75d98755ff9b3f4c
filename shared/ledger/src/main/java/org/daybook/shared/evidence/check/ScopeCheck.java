package org.daybook.shared.evidence.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.daybook.shared.evidence.check.entry.EntryCheck;
import org.daybook.shared.evidence.pack.LeafHeader;
import org.daybook.shared.evidence.pack.Scope;
import org.daybook.shared.ledger.LedgerLeaf;

/** Checks that the entries belong to the scope of the pack, as far as their leaves show it. */
public final class ScopeCheck extends EntryCheck {

    private final Scope scope;
    private final String aggregate;
    private final String begin;
    private final String end;
    private final boolean appended;
    private boolean opened;

    private ScopeCheck(Scope scope, boolean appended) {
        super("Every entry belongs to the " + scope);
        this.scope = scope;
        this.appended = appended;
        aggregate = aggregate(scope);
        begin = scope.from() == null ? null : begin(scope.from(), scope.zone());
        end = scope.to() == null ? null : begin(scope.to().plusDays(1), scope.zone());
    }

    /** Entries that record later redactions are elsewhere, as in format 2. */
    static ScopeCheck exactly(Scope scope) {
        return new ScopeCheck(scope, false);
    }

    /** Entries that record later redactions follow the others, as in format 1. */
    public static ScopeCheck withLaterRedactions(Scope scope) {
        return new ScopeCheck(scope, true);
    }

    /** Whether an entry may be about that at all: of a programme only the programme itself can tell. */
    static boolean mayBeOf(Scope scope, LeafHeader header) {
        String aggregate = aggregate(scope);
        return aggregate == null || aggregate.equals(header.aggregate());
    }

    private static String aggregate(Scope scope) {
        if (scope.whole() != null) return scope.whole().toString();
        return scope.decision() == null ? null : scope.decision().split(":", 2)[0];
    }

    private static String begin(LocalDate day, ZoneId zone) {
        Instant midnight = day.atStartOfDay(zone).toInstant();
        return LedgerLeaf.written(midnight);
    }

    /** Whether an instant, as leaves have it, comes after a period. */
    public static boolean isAfter(Scope period, String recordedAt) {
        return recordedAt.compareTo(begin(period.to().plusDays(1), period.zone())) >= 0;
    }

    @Override
    public void see(Found entry) {
        LeafHeader header = entry.header();
        boolean belongs = aggregate == null || aggregate.equals(header.aggregate());
        boolean then = begin == null
                || (header.recordedAt().compareTo(begin) >= 0
                        && (header.recordedAt().compareTo(end) < 0 || (appended && entry.tellsOfARedaction())));
        if (!belongs || !then) fault(entry.where() + " does not");
        opened |= header.aggregate().equals(opening());
    }

    @Override
    public void end() {
        if (scope.programme() != null && !opened) fault("there is no entry of the programme itself");
        if (!appended && scope.whole() != null && !opened) {
            fault("there is no entry of the " + (scope.workstream() == null ? "decision" : "workstream"));
        }
    }

    /** Of which there is an entry in any case; absent for what may have none. */
    private String opening() {
        UUID opened = scope.whole() != null ? scope.whole() : scope.programme();
        return opened == null ? null : opened.toString();
    }
}
