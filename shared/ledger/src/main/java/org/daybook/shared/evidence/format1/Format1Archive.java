package org.daybook.shared.evidence.format1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.daybook.shared.evidence.pack.NotAPack;
import org.daybook.shared.evidence.pack.PackFiles;
import org.daybook.shared.evidence.pack.PackNames;
import org.daybook.shared.evidence.pack.Plain;

/**
 * An archive from an untrusted source that claims to be a pack. Nothing is unpacked to disk, and neither names nor
 * sizes are trusted. Safe for several threads.
 */
final class Format1Archive implements PackFiles, AutoCloseable {

    private static final int MOST_FILES = 500_000;
    private static final int LONGEST_NAME = 200;
    /** A sender may have compressed the text, but a larger expansion is hostile. */
    private static final long MOST_EXPANDED = 100;

    private static final long USUAL = 1 << 16;

    private final ZipFile zip;
    private final Set<String> names = new LinkedHashSet<>();

    private Format1Archive(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws NotAPack if it is none */
    static Format1Archive open(Path file) {
        try {
            long length = Files.size(file);
            Format1Archive pack = new Format1Archive(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
            try {
                pack.look(length);
                return pack;
            } catch (NotAPack e) {
                pack.close();
                throw e;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new NotAPack("it is not a complete ZIP archive");
        }
    }

    private void look(long length) {
        if (zip.size() > MOST_FILES) throw new NotAPack("it has more than " + MOST_FILES + " files");
        long packed = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            look(entry);
            packed += entry.getCompressedSize();
        }
        if (packed > length) throw new NotAPack("its files share bytes of the archive");
    }

    private void look(ZipEntry entry) {
        String name = entry.getName();
        if (name.length() > LONGEST_NAME || !PackNames.isOne(name)) {
            throw new NotAPack("it has a file named " + Plain.text(name) + ", which no pack has");
        }
        if (!names.add(name)) throw new NotAPack("it has two files named " + name);
        long packed = entry.getCompressedSize();
        if (packed < 0 || entry.getSize() < 0 || entry.getSize() > USUAL + MOST_EXPANDED * packed) {
            throw new NotAPack(name + " would expand to " + entry.getSize() + " bytes");
        }
    }

    /** Of all files. */
    @Override
    public Set<String> names() {
        return Collections.unmodifiableSet(names);
    }

    /** @throws NotAPack if it has no such file */
    @Override
    public InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) throw new NotAPack("it has no " + name);
        return new DeclaredLength(zip.getInputStream(entry), name, entry.getSize());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
