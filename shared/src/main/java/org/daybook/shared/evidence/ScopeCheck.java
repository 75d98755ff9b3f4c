package org.daybook.shared.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.daybook.shared.ledger.LedgerLeaf;

/** Whether the entries are about what the pack is said to be about, as far as their leaves tell. */
final class ScopeCheck extends EntryCheck {

    private final Scope scope;
    private final String aggregate;
    private final String begin;
    private final String end;
    private boolean opened;

    ScopeCheck(Scope scope) {
        super("Every entry belongs to the " + scope);
        this.scope = scope;
        aggregate = aggregate(scope);
        begin = scope.from() == null ? null : begin(scope.from(), scope.zone());
        end = scope.to() == null ? null : begin(scope.to().plusDays(1), scope.zone());
    }

    private static String aggregate(Scope scope) {
        if (scope.workstream() != null) return scope.workstream().toString();
        return scope.decision() == null ? null : scope.decision().split(":", 2)[0];
    }

    private static String begin(LocalDate day, ZoneId zone) {
        Instant midnight = day.atStartOfDay(zone).toInstant();
        return LedgerLeaf.written(midnight);
    }

    /** Whether an instant, as leaves have it, comes after a period. */
    static boolean isAfter(Scope period, String recordedAt) {
        return recordedAt.compareTo(begin(period.to().plusDays(1), period.zone())) >= 0;
    }

    @Override
    void see(Found entry) {
        LeafHeader header = entry.header();
        boolean belongs = aggregate == null || aggregate.equals(header.aggregate());
        boolean then = begin == null
                || (header.recordedAt().compareTo(begin) >= 0
                        && (header.recordedAt().compareTo(end) < 0 || entry.tellsOfARedaction()));
        if (!belongs || !then) fault(entry.where() + " does not");
        opened |= scope.programme() != null
                && header.aggregate().equals(scope.programme().toString());
    }

    @Override
    void end() {
        if (scope.programme() != null && !opened) fault("no entry is of the programme itself");
    }
}
