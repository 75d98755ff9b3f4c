package org.daybook.shared.evidence.format1;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.daybook.shared.contract.Json;
import org.daybook.shared.evidence.pack.Claim;
import org.daybook.shared.evidence.pack.NotAPack;
import org.daybook.shared.evidence.pack.Scope;
import org.daybook.shared.ledger.TreeHash;
import tools.jackson.core.JacksonException;

/**
 * The manifest of a pack, which is its last file: a pack without one broke off while it was made.
 *
 * @param format of the pack; this is the only one so far
 * @param origin the name of the ledger
 * @param knownAt the instant up to which the record is in it, and {@code position} the last entry known then; -1 if none was
 * @param entries how many lines {@code entries.jsonl} has
 * @param files every file but this one, in the order of the archive
 */
@JsonPropertyOrder({"format", "origin", "scope", "madeAt", "knownAt", "position", "checkpoint", "entries", "files"})
record Format1Manifest(
        int format,
        String origin,
        Scope scope,
        Instant madeAt,
        Instant knownAt,
        long position,
        Tree checkpoint,
        long entries,
        List<Format1File> files) {

    public static final int FORMAT = 1;

    /**
     * The tree by which it is proved.
     *
     * @param root Base64
     */
    public record Tree(long size, String root) {}

    /** @throws IllegalArgumentException if a part of it is missing */
    public Format1Manifest {
        if (origin == null
                || scope == null
                || madeAt == null
                || knownAt == null
                || checkpoint == null
                || files == null) {
            throw new IllegalArgumentException("A part of it is missing");
        }
        TreeHash.ofBase64(checkpoint.root());
        files = List.copyOf(files);
    }

    /** What the manifest of either format says. */
    Claim claim() {
        return new Claim(
                FORMAT,
                origin,
                scope,
                madeAt,
                knownAt,
                position,
                checkpoint.size(),
                TreeHash.ofBase64(checkpoint.root()),
                entries);
    }

    /** @throws NotAPack if it is none, or of a format that this does not know */
    static Format1Manifest read(byte[] bytes) {
        Format1Manifest read;
        try {
            read = Objects.requireNonNull(Json.mapper().readValue(bytes, Format1Manifest.class));
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new NotAPack("manifest.json is not one of a pack of evidence");
        }
        if (read.format() != FORMAT) throw new NotAPack("the pack is of format " + read.format() + ", not of 1");
        return read;
    }
}
