package org.daybook.shared.evidence.check;

import java.util.Map;
import java.util.Optional;
import org.daybook.shared.evidence.check.entry.FoundUpdate;
import org.daybook.shared.evidence.pack.CanonicalText;
import org.daybook.shared.evidence.pack.EntryLine;
import org.daybook.shared.evidence.pack.LeafHeader;
import org.daybook.shared.evidence.pack.PackFiles;
import org.daybook.shared.evidence.pack.WithheldLine;
import org.daybook.shared.ledger.RedactedPayload;
import org.daybook.shared.ledger.TreeHash;
import org.daybook.shared.redaction.RedactedEntries.Told;

/**
 * What checks need to know of an entry of a pack once its payload has been hashed and forgotten.
 *
 * @param digest that the payload and the salt make
 * @param update the finding about the update that the entry submitted; absent if it submitted none
 * @param marked what in the payload may say that something was redacted; nothing of an entry that is as it was recorded
 * @param withheld whether its payload is left out
 * @param redaction the redaction that the entry records; absent if it records none
 */
public record Found(
        LeafHeader header,
        TreeHash leaf,
        String digest,
        Optional<FoundUpdate> update,
        Optional<Told> redaction,
        Map<String, String> marked,
        boolean withheld) {

    /**
     * Reads the line that follows.
     *
     * @throws IllegalArgumentException if it is no line of the format
     */
    public static Found in(CanonicalText lines, PackFiles pack) {
        EntryLine.Read read = EntryLine.read(lines);
        Optional<FoundUpdate> update =
                FoundUpdate.submits(read.header()) ? Optional.of(FoundUpdate.of(read, pack)) : Optional.empty();
        Optional<Told> redaction = FoundRedaction.tells(read.header()) ? FoundRedaction.of(read) : Optional.empty();
        String digest = read.digest();
        Map<String, String> marked = digest.equals(read.header().payloadDigest())
                ? Map.of()
                : RedactedPayload.marked(read.line().payload());
        return new Found(read.header(), TreeHash.ofLeaf(read.line().leaf()), digest, update, redaction, marked, false);
    }

    /** One of which only the leaf is there. */
    static Found withheld(WithheldLine line) {
        return new Found(
                line.header(), TreeHash.ofLeaf(line.leaf()), "", Optional.empty(), Optional.empty(), Map.of(), true);
    }

    public boolean payloadHolds() {
        return header.payloadDigest().equals(digest);
    }

    /** Whether it records a redaction: such entries are in every pack that contains the redacted entry. */
    public boolean tellsOfARedaction() {
        return FoundRedaction.tells(header);
    }

    public long position() {
        return header.position();
    }

    public String where() {
        return "the entry at position " + header.position() + " (event " + header.eventId() + ")";
    }
}
