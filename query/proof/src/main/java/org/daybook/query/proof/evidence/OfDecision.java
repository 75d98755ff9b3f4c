package org.daybook.query.proof.evidence;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.query.facts.RawEntries;
import org.daybook.shared.evidence.pack.Scope;

/**
 * The entries about one decision.
 *
 * @param of the programme to which it belongs
 * @param positions theirs
 * @param last the position of the last entry that is known
 */
record OfDecision(RawEntries entries, UUID workstream, UUID of, String decision, Set<Long> positions, long last)
        implements Selection {

    @Override
    public Scope scope() {
        return Scope.ofDecision(workstream, decision);
    }

    @Override
    public Optional<UUID> programme() {
        return Optional.of(of);
    }

    @Override
    public String fileName() {
        return "decision-" + workstream + "-" + decision;
    }

    @Override
    public void forEach(Taker taker) throws IOException {
        taker.take(entries.at(positions));
    }
}
