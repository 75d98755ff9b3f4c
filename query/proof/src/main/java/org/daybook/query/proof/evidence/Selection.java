package org.daybook.query.proof.evidence;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.shared.evidence.pack.Scope;

/**
 * The entries of a pack.
 *
 * @param name as the archive is named, without what it begins and ends with
 * @param programme to which all of them belong; absent where they are of every programme
 * @param last the position up to which it has everything that belongs to it
 * @param pages the entries, in the order of positions
 */
record Selection(Scope scope, String name, Optional<UUID> programme, long last, Pages pages) {

    /** Hands out entries a page at a time. */
    @FunctionalInterface
    interface Pages {
        void forEach(Taker taker) throws IOException;
    }

    /** Takes a page of entries. */
    @FunctionalInterface
    interface Taker {
        void take(List<RawEntry> page) throws IOException;
    }
}
