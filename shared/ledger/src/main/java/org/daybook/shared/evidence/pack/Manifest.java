package org.daybook.shared.evidence.pack;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.LedgerLeaf;
import org.daybook.shared.ledger.TreeHash;
import org.daybook.shared.ledger.note.VerifierKey;

/**
 * The manifest of a pack of format 2. Its text is signed by the ledger's key as a note (C2SP signed-note), and all that
 * is in the archive follows from it: names, order, lengths and digests of its files.
 *
 * @param origin the name of the ledger
 * @param madeAt when it was made, and {@code knownAt} the instant up to which the record is in it; UTC, in microseconds
 * @param position of the last entry known then; -1 if none was
 * @param checkpoint the tree by which it is proved
 * @param entries how many it has with their payloads; {@code withheld} how many without; {@code redactions} how many
 *     entries tell of redactions that were made later
 * @param parts every file but the manifest, in the order of the archive
 */
public record Manifest(
        String origin,
        Scope scope,
        Instant madeAt,
        Instant knownAt,
        long position,
        Checkpoint checkpoint,
        long entries,
        long withheld,
        long redactions,
        List<PackPart> parts) {

    public static final int FORMAT = 2;

    private static final String FIRST = "daybook evidence pack 2";

    /** @throws IllegalArgumentException if the origin is no name of a key, or not that of the checkpoint */
    public Manifest {
        if (!VerifierKey.isName(origin) || !checkpoint.origin().equals(origin)) {
            throw new IllegalArgumentException("The manifest of no ledger");
        }
        parts = List.copyOf(parts);
    }

    /** What the manifest of either format says. */
    public Claim claim() {
        return new Claim(
                FORMAT, origin, scope, madeAt, knownAt, position, checkpoint.size(), checkpoint.root(), entries);
    }

    /** The first of a kind. */
    public Optional<PackPart> part(PartKind kind) {
        return parts.stream().filter(part -> part.is(kind)).findFirst();
    }

    /** The text that is signed. */
    public String text() {
        StringBuilder text = new StringBuilder(FIRST).append('\n');
        Field.ORIGIN.write(text, origin);
        Field.SCOPE.write(text, scope.written());
        Field.MADE_AT.write(text, LedgerLeaf.written(madeAt));
        Field.KNOWN_AT.write(text, LedgerLeaf.written(knownAt));
        Field.POSITION.write(text, position < 0 ? "none" : Long.toString(position));
        Field.CHECKPOINT.write(text, checkpoint.size() + " " + checkpoint.root());
        Field.ENTRIES.write(text, Long.toString(entries));
        Field.WITHHELD.write(text, Long.toString(withheld));
        Field.REDACTIONS.write(text, Long.toString(redactions));
        parts.forEach(part -> text.append(part.line()).append('\n'));
        return text.toString();
    }

    /** @throws IllegalArgumentException if it is not written as {@link #text} writes it */
    public static Manifest parse(String text) {
        Iterator<String> lines = Arrays.asList(text.split("\n", -1)).iterator();
        if (!lines.next().equals(FIRST)) throw new IllegalArgumentException("Not the manifest of a pack");
        Manifest read;
        try {
            String origin = Field.ORIGIN.read(lines);
            Scope scope = Scope.parse(Field.SCOPE.read(lines));
            Instant madeAt = Instant.parse(Field.MADE_AT.read(lines));
            Instant knownAt = Instant.parse(Field.KNOWN_AT.read(lines));
            String position = Field.POSITION.read(lines);
            String[] tree = Field.CHECKPOINT.read(lines).split(" ", 2);
            if (tree.length < 2) throw new IllegalArgumentException("Not a tree");
            read = new Manifest(
                    origin,
                    scope,
                    madeAt,
                    knownAt,
                    position.equals("none") ? -1 : number(position),
                    new Checkpoint(origin, number(tree[0]), TreeHash.ofBase64(tree[1])),
                    number(Field.ENTRIES.read(lines)),
                    number(Field.WITHHELD.read(lines)),
                    number(Field.REDACTIONS.read(lines)),
                    parts(lines));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not an instant or a day", e);
        }
        if (!read.text().equals(text)) throw new IllegalArgumentException("Written in another way");
        return read;
    }

    private static long number(String written) {
        return Numbers.read(written).orElseThrow(() -> new IllegalArgumentException("Not a number"));
    }

    private static List<PackPart> parts(Iterator<String> lines) {
        List<PackPart> parts = new ArrayList<>();
        while (lines.hasNext()) {
            String line = lines.next();
            // Behind the last line feed is nothing.
            if (!line.isEmpty() || lines.hasNext()) parts.add(PackPart.parse(line));
        }
        return parts;
    }

    /** The lines above the parts, in their order. */
    private enum Field {
        ORIGIN,
        SCOPE,
        MADE_AT,
        KNOWN_AT,
        POSITION,
        CHECKPOINT,
        ENTRIES,
        WITHHELD,
        REDACTIONS;

        private final String begins = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + " ";

        void write(StringBuilder text, String value) {
            text.append(begins).append(value).append('\n');
        }

        String read(Iterator<String> lines) {
            String line = lines.hasNext() ? lines.next() : "";
            if (!line.startsWith(begins)) throw new IllegalArgumentException("It has no " + begins.strip());
            return line.substring(begins.length());
        }
    }
}
