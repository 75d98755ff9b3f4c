package org.daybook.query.proof.ledger;

import java.time.Duration;
import java.util.List;
import org.daybook.query.facts.entry.EntryCursor;
import org.daybook.query.facts.entry.RawEntry;

/** An event store that lacks an entry. */
record Skipping(EntryCursor whole, long position) implements EntryCursor {

    @Override
    public List<RawEntry> next(int most, Duration patience) throws InterruptedException {
        return whole.next(most, patience).stream()
                .filter(raw -> raw.position() != position)
                .toList();
    }

    @Override
    public void close() {
        whole.close();
    }
}
