package org.daybook.query.proof.evidence;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.facts.RawEntries;
import org.daybook.shared.evidence.pack.Scope;

/**
 * All entries of a programme and of its workstreams, boards, meetings and reviews.
 *
 * @param id of the programme
 * @param opened the position of its first entry
 * @param known the position of the last entry that is known
 */
record OfProgramme(RawEntries entries, UUID id, long opened, long known) implements Selection {

    /** Of all programmes. */
    private static final int PAGE = 1_024;

    @Override
    public Scope scope() {
        return Scope.ofProgramme(id);
    }

    @Override
    public Optional<UUID> programme() {
        return Optional.of(id);
    }

    @Override
    public String fileName() {
        return "programme-" + id;
    }

    @Override
    public long last() {
        return known;
    }

    @Override
    public void forEach(Taker taker) throws IOException {
        for (long after = opened - 1; after < known; after += PAGE) {
            taker.take(entries.between(after, Math.min(known, after + PAGE), id));
        }
    }
}
