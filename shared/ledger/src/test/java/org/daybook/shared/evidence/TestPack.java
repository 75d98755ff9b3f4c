package org.daybook.shared.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.daybook.shared.evidence.EvidenceRecord.Made;
import org.daybook.shared.evidence.archive.ArchiveWriter;
import org.daybook.shared.evidence.check.Trust;
import org.daybook.shared.evidence.check.Verdict;
import org.daybook.shared.evidence.pack.Manifest;
import org.daybook.shared.evidence.pack.PackNames;
import org.daybook.shared.evidence.pack.PackPart;
import org.daybook.shared.evidence.pack.PackReadme;
import org.daybook.shared.evidence.pack.PackWriter;
import org.daybook.shared.evidence.pack.PartKind;
import org.daybook.shared.evidence.pack.Scope;
import org.daybook.shared.ledger.Sha256;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.SignerKey;
import org.daybook.shared.ledger.note.VerifierKey;
import org.daybook.shared.ledger.tile.ProvingTiles;
import org.daybook.shared.ledger.tile.Tile;

/** A pack of format 2, which somebody may make otherwise than it should be: with the ledger's key, or without. */
final class TestPack {

    static final Instant KNOWN_AT = Instant.parse("2022-06-01T12:00:00.000001Z");
    static final Instant MADE_AT = Instant.parse("2022-06-02T09:30:00Z");

    private final EvidenceRecord record;
    private final Map<String, PackPart> parts = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private Manifest manifest;
    private List<SignerKey> signers;

    private TestPack(EvidenceRecord record, Scope scope, Predicate<Made> chosen, Predicate<Made> withheld) {
        this.record = record;
        this.signers = List.of(record.signer);
        try {
            write(scope, chosen, withheld);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TestPack ofWorkstream(EvidenceRecord record) {
        return of(
                record,
                Scope.ofWorkstream(EvidenceRecord.FIRST),
                made -> made.header().aggregate().equals(EvidenceRecord.FIRST),
                made -> false);
    }

    static TestPack ofProgramme(EvidenceRecord record) {
        return of(record, Scope.ofProgramme(EvidenceRecord.PROGRAMME), made -> true, made -> false);
    }

    static TestPack ofDay(EvidenceRecord record) {
        Scope day = Scope.ofPeriod(EvidenceRecord.DAY, EvidenceRecord.DAY, EvidenceRecord.ZONE);
        return of(record, day, made -> true, made -> false);
    }

    static TestPack of(EvidenceRecord record, Scope scope, Predicate<Made> chosen, Predicate<Made> withheld) {
        return new TestPack(record, scope, chosen, withheld);
    }

    private void write(Scope scope, Predicate<Made> chosen, Predicate<Made> withheld) throws IOException {
        List<Made> entries = record.entries().stream().filter(chosen).toList();
        String note = record.note().toString();
        PackWriter writer = new PackWriter(new ByteArrayOutputStream());
        put(writer, PartKind.README, PackNames.README, PackReadme.text());
        put(writer, PartKind.CHECKPOINT, PackNames.CHECKPOINT, EvidenceRecord.bytes(note));
        put(writer, PartKind.KEYS, PackNames.KEY, EvidenceRecord.bytes(record.signer.verifier() + "\n"));
        put(
                writer,
                PartKind.ENTRIES,
                PackNames.ENTRIES,
                lines(entries.stream().filter(withheld.negate()).toList(), made -> made.line()
                        .write()));
        List<Made> left = entries.stream().filter(withheld).toList();
        if (!left.isEmpty()) {
            put(
                    writer,
                    PartKind.WITHHELD,
                    PackNames.WITHHELD,
                    lines(
                            left,
                            made -> EvidenceRecord.bytes(
                                    "{\"leaf\":" + new String(made.line().leaf()) + "}\n")));
        }
        ProvingTiles proving = new ProvingTiles(record.checkpoint().size());
        Map<Object, Integer> numbers = new LinkedHashMap<>();
        for (Made made : entries) {
            proving.add(made.header().position());
            if (made.slide() == null) continue;
            int number = numbers.merge(made.header().aggregate(), 1, Integer::sum);
            String name = PackNames.update(made.header().aggregate(), number);
            if (!withheld.test(made)) put(writer, PartKind.FROZEN_TEXT, name, made.slide());
        }
        for (Tile tile : proving.tiles()) put(writer, PartKind.TILE, tile.path(), record.tile(tile));
        for (Made made : entries.size() > 20 ? List.<Made>of() : entries) {
            long position = made.header().position();
            byte[] proof = EvidenceRecord.bytes(record.proof(position, note));
            put(writer, PartKind.PROOF, PackNames.proof(position), proof);
        }
        writer.parts().forEach(part -> parts.put(part.name(), part));
        manifest = new Manifest(
                EvidenceRecord.ORIGIN,
                scope,
                MADE_AT,
                KNOWN_AT,
                record.entries().size() - 1,
                record.checkpoint(),
                entries.size() - left.size(),
                left.size(),
                0,
                List.of());
    }

    private void put(PackWriter writer, PartKind kind, String name, byte[] content) throws IOException {
        writer.part(kind, name, content);
        files.put(name, content);
    }

    private static byte[] lines(List<Made> entries, java.util.function.Function<Made, byte[]> line) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        entries.forEach(made -> all.writeBytes(line.apply(made)));
        return all.toByteArray();
    }

    /** Whoever has the key may say anything in the manifest. */
    TestPack saying(UnaryOperator<Manifest> change) {
        manifest = change.apply(manifest);
        return this;
    }

    TestPack signedBy(SignerKey... keys) {
        signers = List.of(keys);
        return this;
    }

    byte[] get(String name) {
        return files.get(name);
    }

    /** Puts other bytes into a file, with the manifest made to agree. */
    TestPack put(String name, byte[] bytes) {
        PackPart before = parts.get(name);
        return put(before.kind(), before.required(), name, bytes);
    }

    TestPack put(String kind, boolean required, String name, byte[] bytes) {
        String digest = java.util.HexFormat.of().formatHex(Sha256.make().digest(bytes));
        parts.put(name, new PackPart(kind, required, bytes.length, digest, name));
        files.put(name, bytes);
        return this;
    }

    TestPack remove(String name) {
        parts.remove(name);
        files.remove(name);
        return this;
    }

    /** Changes the lines of a file, with the manifest made to agree. */
    TestPack lines(String name, UnaryOperator<List<String>> change) {
        List<String> lines = new ArrayList<>(new String(files.get(name), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList());
        String changed = change.apply(lines).stream().map(line -> line + "\n").collect(Collectors.joining());
        return put(name, EvidenceRecord.bytes(changed));
    }

    Manifest manifest() {
        return new Manifest(
                manifest.origin(),
                manifest.scope(),
                manifest.madeAt(),
                manifest.knownAt(),
                manifest.position(),
                manifest.checkpoint(),
                manifest.entries(),
                manifest.withheld(),
                manifest.redactions(),
                List.copyOf(parts.values()));
    }

    byte[] archive() {
        return archive(SignedNote.sign(manifest().text(), signers).toString());
    }

    /** With that for its manifest. */
    byte[] archive(String note) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ArchiveWriter archive = new ArchiveWriter(out);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                archive.begin(file.getKey());
                archive.write(file.getValue());
                archive.close();
            }
            archive.begin(PackNames.SIGNED_MANIFEST);
            archive.write(EvidenceRecord.bytes(note));
            archive.close();
            archive.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Verdict verdict() {
        return verdict(archive(), record.signer.verifier());
    }

    static Verdict verdict(byte[] archive, VerifierKey key) {
        try {
            Path file = Files.createTempFile("pack", ".zip");
            try {
                Files.write(file, archive);
                return Verification.of(file, new Trust(Optional.ofNullable(key), List.of()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String faults(Verdict verdict) {
        return verdict.checks().stream()
                .flatMap(check -> check.faults().stream())
                .collect(Collectors.joining("\n"));
    }
}
