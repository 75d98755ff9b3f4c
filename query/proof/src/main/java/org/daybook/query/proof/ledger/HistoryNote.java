package org.daybook.query.proof.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.shared.ledger.LedgerLeaf;
import org.daybook.shared.ledger.Sha256;
import org.daybook.shared.ledger.note.SignedNote;

/**
 * One link of the ledger's history: everything published since the previous link. Its text is signed by the ledger's
 * keys, so nobody without them can remove a link and close the gap.
 *
 * @param number of the link, from 1 without gaps
 * @param previous Base64 of SHA-256 over the note before it; over nothing for the first
 * @param earlier what had been published before there was a history; only in the first link
 * @param checkpoint that was published with it; absent if it has cosignatures only
 * @param keys a digest of the keys of the ledger, and how many there were
 * @param cosignatures digests of those received since the previous link
 */
public record HistoryNote(
        String origin,
        long number,
        String previous,
        Optional<String> earlier,
        Optional<Published> checkpoint,
        Keys keys,
        List<String> cosignatures) {

    private static final String FIRST = "daybook ledger history v1";
    private static final String EARLIER = "earlier ";
    private static final String CHECKPOINT = "checkpoint ";
    private static final String KEYS = "keys ";
    private static final String COSIGNATURE = "cosignature ";

    /**
     * A checkpoint as its row has it.
     *
     * @param root Base64
     * @param note Base64 of SHA-256 over the note, without cosignatures
     */
    public record Published(long size, String root, Instant signedAt, String note) {

        @Override
        public String toString() {
            return size + " " + root + " " + LedgerLeaf.written(signedAt) + " " + note;
        }

        private static Published parse(String written) {
            String[] parts = written.split(" ", -1);
            if (parts.length != 4) throw malformed();
            return new Published(Long.parseLong(parts[0]), parts[1], Instant.parse(parts[2]), parts[3]);
        }
    }

    /** The first keys of the ledger, as many as there were. */
    public record Keys(int count, String digest) {

        @Override
        public String toString() {
            return count + " " + digest;
        }

        private static Keys parse(String written) {
            String[] parts = written.split(" ", -1);
            if (parts.length != 2) throw malformed();
            return new Keys(Integer.parseInt(parts[0]), parts[1]);
        }
    }

    /** The text that is signed. */
    String text() {
        StringBuilder text = new StringBuilder(FIRST + "\n" + origin + "\n" + number + "\n" + previous + "\n");
        earlier.ifPresent(it -> text.append(EARLIER).append(it).append('\n'));
        checkpoint.ifPresent(it -> text.append(CHECKPOINT).append(it).append('\n'));
        text.append(KEYS).append(keys).append('\n');
        cosignatures.forEach(it -> text.append(COSIGNATURE).append(it).append('\n'));
        return text.toString();
    }

    /** @throws IllegalArgumentException if the text of the note is not written as {@link #text} writes it */
    public static HistoryNote of(SignedNote note) {
        String[] lines = note.text().split("\n", -1);
        if (lines.length < 5 || !lines[0].equals(FIRST)) throw malformed();
        Optional<String> earlier = Optional.empty();
        Optional<Published> checkpoint = Optional.empty();
        Keys keys = null;
        List<String> cosignatures = new ArrayList<>();
        try {
            for (int i = 4; i < lines.length - 1; i++) {
                String line = lines[i];
                if (line.startsWith(EARLIER)) earlier = Optional.of(line.substring(EARLIER.length()));
                else if (line.startsWith(CHECKPOINT)) {
                    checkpoint = Optional.of(Published.parse(line.substring(CHECKPOINT.length())));
                } else if (line.startsWith(KEYS)) keys = Keys.parse(line.substring(KEYS.length()));
                else if (line.startsWith(COSIGNATURE)) cosignatures.add(line.substring(COSIGNATURE.length()));
                else throw malformed();
            }
            HistoryNote read = new HistoryNote(
                    lines[1], Long.parseLong(lines[2]), lines[3], earlier, checkpoint, keys, cosignatures);
            if (keys == null || !read.text().equals(note.text())) throw malformed();
            return read;
        } catch (NumberFormatException | DateTimeParseException e) {
            throw malformed();
        }
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("Not a link of the ledger's history");
    }

    /** Base64 of SHA-256 over lines, each with its line feed. */
    static String digest(List<String> lines) {
        return digest(lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
    }

    /** Base64 of SHA-256 over a text. */
    public static String digest(String text) {
        return Base64.getEncoder().encodeToString(Sha256.over(text.getBytes(StandardCharsets.UTF_8)));
    }
}
