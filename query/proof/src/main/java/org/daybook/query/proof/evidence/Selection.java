package org.daybook.query.proof.evidence;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.facts.RawEntry;
import org.daybook.shared.evidence.pack.Scope;

/** The entries of a pack. */
interface Selection {

    /** Takes pages of entries, in the order of positions. */
    @FunctionalInterface
    interface Taker {
        void take(List<RawEntry> page) throws IOException;
    }

    Scope scope();

    /** As the archive is named, without what it ends with. */
    String fileName();

    void forEach(Taker taker) throws IOException;

    /** Of which it is; absent for every one. */
    Optional<UUID> programme();

    /** The position up to which it has everything that belongs to it. */
    long last();
}
