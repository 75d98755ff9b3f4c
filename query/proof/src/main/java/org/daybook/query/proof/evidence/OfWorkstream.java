package org.daybook.query.proof.evidence;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.facts.RawEntries;
import org.daybook.query.facts.RawEntry;
import org.daybook.shared.evidence.pack.Scope;

/**
 * All entries of a workstream.
 *
 * @param of the programme to which it belongs
 * @param known the position of the last entry that is known
 */
record OfWorkstream(RawEntries entries, UUID workstream, UUID of, long known) implements Selection {

    private static final int PAGE = 256;

    @Override
    public Scope scope() {
        return Scope.ofWorkstream(workstream);
    }

    @Override
    public Optional<UUID> programme() {
        return Optional.of(of);
    }

    @Override
    public String fileName() {
        return "workstream-" + workstream;
    }

    @Override
    public long last() {
        return known;
    }

    @Override
    public void forEach(Taker taker) throws IOException {
        long last = -1;
        List<RawEntry> page;
        do {
            page = entries.of(workstream, last, known, PAGE);
            if (page.isEmpty()) return;
            taker.take(page);
            last = page.getLast().position();
        } while (page.size() == PAGE);
    }
}
