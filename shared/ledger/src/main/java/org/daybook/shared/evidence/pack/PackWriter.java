package org.daybook.shared.evidence.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.daybook.shared.evidence.archive.ArchiveWriter;
import org.daybook.shared.ledger.Sha256;
import org.daybook.shared.ledger.note.SignedNote;

/**
 * Writes a pack of format 2 part by part, as it is made. The signed manifest is its last file; without it nothing is
 * closed, and what has been written is not an archive. The same parts in the same order give the same bytes.
 */
public final class PackWriter {

    private final ArchiveWriter archive;
    private final MessageDigest digest = Sha256.make();
    private final List<PackPart> parts = new ArrayList<>();
    private final Map<PartKind, Long> lines = new EnumMap<>(PartKind.class);
    private PartKind open;
    private long bytes;

    public PackWriter(OutputStream out) {
        archive = new ArchiveWriter(out);
    }

    /** Gives the lines of a part, in the order of positions. */
    @FunctionalInterface
    public interface Lines {
        void write(PackWriter to) throws IOException;
    }

    /** @param name one that a part of that kind may have */
    public void part(PartKind kind, String name, byte[] content) throws IOException {
        if (!kind.mayBeNamed(name)) throw new IllegalArgumentException("No part of that kind is named " + name);
        archive.begin(name);
        write(content);
        end(kind, name);
    }

    /** Writes {@code entries.jsonl}, of the entries that are given to {@link #entry} meanwhile. */
    public void entries(Lines all) throws IOException {
        lines(PartKind.ENTRIES, PackNames.ENTRIES, all);
    }

    /** Writes {@code redactions.jsonl}, of the entries that are given to {@link #entry} meanwhile. */
    public void redactions(Lines all) throws IOException {
        lines(PartKind.REDACTIONS, PackNames.REDACTIONS, all);
    }

    private void lines(PartKind kind, String name, Lines all) throws IOException {
        archive.begin(name);
        open = kind;
        all.write(this);
        open = null;
        end(kind, name);
    }

    /** Writes {@code withheld.jsonl}, of the leaves that are given to {@link #withheld} meanwhile. */
    public void withheld(Lines all) throws IOException {
        lines(PartKind.WITHHELD, PackNames.WITHHELD, all);
    }

    /** @param leaf of an entry whose content is left out */
    public void withheld(byte[] leaf) throws IOException {
        write(WithheldLine.write(leaf));
        lines.merge(open, 1L, Long::sum);
    }

    public void entry(EntryLine line) throws IOException {
        write(line.write());
        lines.merge(open, 1L, Long::sum);
    }

    private void write(byte[] content) throws IOException {
        archive.write(content);
        digest.update(content);
        bytes += content.length;
    }

    private void end(PartKind kind, String name) throws IOException {
        archive.close();
        parts.add(PackPart.of(kind, bytes, HexFormat.of().formatHex(digest.digest()), name));
        bytes = 0;
    }

    /** How many lines a part of that kind has got. */
    public long count(PartKind kind) {
        return lines.getOrDefault(kind, 0L);
    }

    /** What the manifest names. */
    public List<PackPart> parts() {
        return parts;
    }

    /** Writes the manifest, and with it the end of the archive. */
    public void end(SignedNote manifest) throws IOException {
        archive.begin(PackNames.SIGNED_MANIFEST);
        archive.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
        archive.close();
        archive.end();
    }
}
