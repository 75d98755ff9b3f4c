package org.daybook.query.proof.evidence;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.facts.RawEntries;
import org.daybook.shared.evidence.pack.Scope;

/**
 * All entries recorded in a period.
 *
 * @param before the position of the last entry before it
 * @param last the position of the last one in it
 */
record OfPeriod(RawEntries entries, Scope scope, long before, long last) implements Selection {

    private static final int PAGE = 256;

    @Override
    public Optional<UUID> programme() {
        return Optional.empty();
    }

    @Override
    public String fileName() {
        return "period-" + scope.from() + "-" + scope.to();
    }

    @Override
    public void forEach(Taker taker) throws IOException {
        for (long after = before; after < last; after += PAGE) {
            taker.take(entries.between(after, Math.min(last, after + PAGE)));
        }
    }
}
