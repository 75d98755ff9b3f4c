package org.daybook.shared.evidence.format1;

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
import org.daybook.shared.contract.Json;
import org.daybook.shared.evidence.Verification;
import org.daybook.shared.evidence.check.Trust;
import org.daybook.shared.evidence.check.Verdict;
import org.daybook.shared.evidence.pack.PackNames;
import org.daybook.shared.ledger.Sha256;
import org.daybook.shared.ledger.note.VerifierKey;

/** The files of a pack, which a forger may change before they are an archive again. */
final class Format1Files {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    static Format1Files in(byte[] archive) {
        Format1Files read = new Format1Files();
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

    Format1Files put(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    Format1Files remove(String name) {
        files.remove(name);
        return this;
    }

    /** Turns a bit in the middle. */
    Format1Files alter(String name) {
        byte[] bytes = files.get(name).clone();
        bytes[bytes.length / 2] ^= 1;
        return put(name, bytes);
    }

    Format1Files replace(String name, String what, String by) {
        String text = new String(files.get(name), StandardCharsets.UTF_8);
        if (!text.contains(what)) throw new IllegalArgumentException(what + " is not in " + text);
        return put(name, Format1TestPack.bytes(text.replace(what, by)));
    }

    /** Changes the lines of the entries. */
    Format1Files lines(UnaryOperator<List<String>> change) {
        String text = new String(files.get(PackNames.ENTRIES), StandardCharsets.UTF_8);
        List<String> lines = change.apply(new ArrayList<>(List.of(text.split("\n"))));
        return put(PackNames.ENTRIES, Format1TestPack.bytes(String.join("\n", lines) + "\n"));
    }

    /** As a forger would, who knows how a manifest is made. */
    Format1Files withAManifestThatAgrees() {
        Format1Manifest said = Format1Manifest.read(files.get(PackNames.MANIFEST));
        long entries = new String(files.get(PackNames.ENTRIES), StandardCharsets.UTF_8)
                .lines()
                .count();
        List<Format1File> packed = new ArrayList<>();
        files.forEach((name, bytes) -> {
            if (!name.equals(PackNames.MANIFEST)) {
                String digest = HexFormat.of().formatHex(Sha256.make().digest(bytes));
                packed.add(new Format1File(name, bytes.length, digest));
            }
        });
        Format1Manifest agrees = new Format1Manifest(
                said.format(),
                said.origin(),
                said.scope(),
                said.madeAt(),
                said.knownAt(),
                said.position(),
                said.checkpoint(),
                entries,
                packed);
        return put(PackNames.MANIFEST, Json.mapper().writeValueAsBytes(agrees));
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
