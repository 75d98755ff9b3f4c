package org.daybook.shared.evidence.pack;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.daybook.shared.ledger.tile.Tile;

/**
 * The kind of a part of a pack. A verifier refuses a pack with an unknown kind unless the manifest calls that part
 * optional.
 */
public enum PartKind {
    /** What a pack proves, and how to check it. */
    README("readme", PackNames.README::equals),
    /** The checkpoint, as the ledger signed it. */
    CHECKPOINT("checkpoint", PackNames.CHECKPOINT::equals),
    /** The lines that witnesses put below the checkpoint. */
    COSIGNATURES("cosignatures", PackNames.COSIGNATURES::equals),
    /** The verifier keys of the ledger, the newest last. */
    KEYS("keys", PackNames.KEY::equals),
    /** The entries that the pack is about. */
    ENTRIES("entries", PackNames.ENTRIES::equals),
    /** Entries of which only the leaf is there. */
    WITHHELD("withheld", PackNames.WITHHELD::equals),
    /** Entries made after what the pack is about, which tell that texts in it were redacted. */
    REDACTIONS("redactions", PackNames.REDACTIONS::equals),
    /** A text that an entry froze. */
    FROZEN_TEXT("frozen-text", PackNames::isUpdate),
    /** Hashes of the tree. */
    TILE("tile", name -> Tile.at(name).isPresent()),
    /** That one entry is in the tree. */
    PROOF("proof", PackNames::isProof);

    private final String written;
    private final Predicate<String> names;

    PartKind(String written, Predicate<String> names) {
        this.written = written;
        this.names = names;
    }

    /** As a manifest has it. */
    public String written() {
        return written;
    }

    /** Whether a part of that kind may have the name. */
    public boolean mayBeNamed(String name) {
        return names.test(name);
    }

    /** Absent if this version knows none such. */
    public static Optional<PartKind> of(String written) {
        return Arrays.stream(values())
                .filter(kind -> kind.written.equals(written))
                .findFirst();
    }
}
