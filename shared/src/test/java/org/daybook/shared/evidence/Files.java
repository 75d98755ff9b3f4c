package org.daybook.shared.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.daybook.shared.ledger.VerifierKey;

/** The files of a pack, which a forger may change before they are an archive again. */
final class Files {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    static Files in(byte[] archive) {
        Files read = new Files();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                read.files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    byte[] get(String name) {
        return files.get(name);
    }

    /** The name of the first file that begins so. */
    String first(String beginning) {
        return files.keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    Files put(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    Files remove(String name) {
        files.remove(name);
        return this;
    }

    /** Turns a bit in the middle. */
    Files alter(String name) {
        byte[] bytes = files.get(name).clone();
        bytes[bytes.length / 2] ^= 1;
        return put(name, bytes);
    }

    Files replace(String name, String what, String by) {
        String text = new String(files.get(name), StandardCharsets.UTF_8);
        if (!text.contains(what)) throw new IllegalArgumentException(what + " is not in " + text);
        return put(name, TestPack.bytes(text.replace(what, by)));
    }

    /** Changes the lines of the entries. */
    Files lines(UnaryOperator<List<String>> change) {
        String text = new String(files.get(PackNames.ENTRIES), StandardCharsets.UTF_8);
        List<String> lines = change.apply(new ArrayList<>(List.of(text.split("\n"))));
        return put(PackNames.ENTRIES, TestPack.bytes(String.join("\n", lines) + "\n"));
    }

    /** As a forger would, who knows how a manifest is made. */
    Files withAManifestThatAgrees() {
        Manifest said = Manifest.read(files.get(PackNames.MANIFEST));
        long entries = new String(files.get(PackNames.ENTRIES), StandardCharsets.UTF_8)
                .lines()
                .count();
        List<PackedFile> packed = new ArrayList<>();
        files.forEach((name, bytes) -> {
            if (!name.equals(PackNames.MANIFEST)) {
                String digest = HexFormat.of().formatHex(Sha256.make().digest(bytes));
                packed.add(new PackedFile(name, bytes.length, digest));
            }
        });
        Manifest agrees = new Manifest(
                said.format(),
                said.origin(),
                said.scope(),
                said.madeAt(),
                said.knownAt(),
                said.position(),
                said.checkpoint(),
                entries,
                packed);
        return put(PackNames.MANIFEST, agrees.write());
    }

    byte[] archive() {
        return archive(Deflater.NO_COMPRESSION);
    }

    byte[] compressed() {
        return archive(Deflater.BEST_COMPRESSION);
    }

    private byte[] archive(int level) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(level);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Verdict verdict(VerifierKey key) {
        return verdict(archive(), new Trust(Optional.ofNullable(key), List.of()));
    }

    static Verdict verdict(byte[] archive, Trust trust) {
        try {
            Path file = java.nio.file.Files.createTempFile("pack", ".zip");
            try {
                java.nio.file.Files.write(file, archive);
                return Verification.of(file, trust);
            } finally {
                java.nio.file.Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
