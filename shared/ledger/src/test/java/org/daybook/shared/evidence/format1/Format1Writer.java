package org.daybook.shared.evidence.format1;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.daybook.shared.contract.Json;
import org.daybook.shared.evidence.pack.EntryLine;
import org.daybook.shared.evidence.pack.PackNames;
import org.daybook.shared.ledger.Sha256;

/**
 * Writes a pack of format 1 as it was made: file by file, as it is made. The manifest is its last file, and whoever does not come to it closes
 * nothing: what has been written by then is no archive. Nothing is compressed, since it is read more often than sent, and
 * hashing is faster than expanding.
 */
final class Format1Writer {

    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;
    private final MessageDigest digest = Sha256.make();
    private final List<Format1File> files = new ArrayList<>();
    private long bytes;
    private long entries;

    public Format1Writer(OutputStream out) {
        zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER));
        zip.setLevel(Deflater.NO_COMPRESSION);
    }

    /** Takes the entries of a pack, in the order of positions. */
    @FunctionalInterface
    public interface Entries {
        void write(Format1Writer to) throws IOException;
    }

    /** @param name as {@link PackNames} has it */
    public void file(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(content);
        end(name);
    }

    /** Writes {@code entries.jsonl}, of the lines that are given to {@link #entry} meanwhile. */
    public void entries(Entries all) throws IOException {
        zip.putNextEntry(new ZipEntry(PackNames.ENTRIES));
        all.write(this);
        end(PackNames.ENTRIES);
    }

    public void entry(EntryLine line) throws IOException {
        write(line.write());
        entries++;
    }

    private void write(byte[] content) throws IOException {
        zip.write(content);
        digest.update(content);
        bytes += content.length;
    }

    private void end(String name) throws IOException {
        zip.closeEntry();
        files.add(new Format1File(name, bytes, HexFormat.of().formatHex(digest.digest())));
        bytes = 0;
    }

    /** How many entries it has. */
    public long entries() {
        return entries;
    }

    /** What the manifest names. */
    public List<Format1File> files() {
        return files;
    }

    /** Writes the manifest, and with it the end of the archive. */
    public void end(Format1Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(PackNames.MANIFEST));
        zip.write(Json.mapper().writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }
}
