package org.daybook.shared.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An archive that somebody handed over as a pack. Nothing is unpacked to disk, and nothing is believed: neither names nor
 * sizes. It may be read by several threads.
 */
final class Pack implements AutoCloseable {

    /** What is read as a whole is no longer than that. */
    static final int LONGEST = 32 << 20;

    private static final int MOST_FILES = 500_000;
    private static final int LONGEST_NAME = 200;
    /** Text may have been compressed by whoever sent it on, but what expands to more is made to do harm. */
    private static final long MOST_EXPANDED = 100;

    private static final long USUAL = 1 << 16;

    private final ZipFile zip;
    private final Set<String> names = new LinkedHashSet<>();

    private Pack(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws NotAPack if it is none */
    static Pack open(Path file) {
        try {
            long length = Files.size(file);
            Pack pack = new Pack(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
            try {
                pack.look(length);
                return pack;
            } catch (NotAPack e) {
                pack.close();
                throw e;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new NotAPack("it is no whole ZIP archive");
        }
    }

    private void look(long length) {
        if (zip.size() > MOST_FILES) throw new NotAPack("it has more than " + MOST_FILES + " files");
        long packed = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            look(entry);
            packed += entry.getCompressedSize();
        }
        if (packed > length) throw new NotAPack("its files share the same bytes of the archive");
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
    Set<String> names() {
        return Collections.unmodifiableSet(names);
    }

    /** @throws NotAPack if it has no such file */
    InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) throw new NotAPack("it has no " + name);
        return new Declared(zip.getInputStream(entry), name, entry.getSize());
    }

    /** A whole file; absent if there is none. */
    Optional<byte[]> find(String name) {
        return names.contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    /** @throws NotAPack if it has no such file, or one that is too long or broken */
    byte[] read(String name) {
        try (InputStream in = open(name)) {
            byte[] bytes = in.readNBytes(LONGEST);
            if (in.read() >= 0) throw new NotAPack(name + " is longer than " + LONGEST + " bytes");
            return bytes;
        } catch (IOException e) {
            throw new NotAPack(name + " cannot be unpacked");
        }
    }

    /** @throws NotAPack also if it is not UTF-8 */
    String text(String name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read(name)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NotAPack(name + " is not UTF-8");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
