package org.daybook.shared.evidence.format1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.daybook.shared.evidence.EvidenceRecord;
import org.daybook.shared.evidence.EvidenceRecord.Made;
import org.daybook.shared.evidence.pack.PackNames;
import org.daybook.shared.evidence.pack.PackReadme;
import org.daybook.shared.evidence.pack.Scope;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.SignerKey;
import org.daybook.shared.ledger.tile.ProvingTiles;
import org.daybook.shared.ledger.tile.Tile;

/** Packs of format 1, as they were made, of a record for tests. */
final class Format1TestPack {

    static final String ORIGIN = EvidenceRecord.ORIGIN;
    static final UUID PROGRAMME = EvidenceRecord.PROGRAMME;
    static final UUID FIRST = EvidenceRecord.FIRST;
    static final UUID SECOND = EvidenceRecord.SECOND;
    static final ZoneId ZONE = EvidenceRecord.ZONE;
    static final LocalDate DAY = EvidenceRecord.DAY;

    static final Instant MADE_AT = Instant.parse("2022-06-01T12:00:00Z");
    private static final List<UUID> IN_TURN = List.of(PROGRAMME, FIRST, SECOND);

    final SignerKey signer;
    private final EvidenceRecord record;

    Format1TestPack(int length) {
        this(length, "Funding is not confirmed");
    }

    /** @param text what entries say */
    Format1TestPack(int length, String text) {
        record = new EvidenceRecord(length, text);
        signer = record.signer;
    }

    static Made one() {
        return EvidenceRecord.one();
    }

    SignedNote note() {
        return record.note();
    }

    Format1Files ofWorkstream() {
        return files(
                Scope.ofWorkstream(FIRST), made -> made.header().aggregate().equals(FIRST));
    }

    Format1Files ofProgramme() {
        return files(Scope.ofProgramme(PROGRAMME), made -> true);
    }

    Format1Files ofDay() {
        return files(Scope.ofPeriod(DAY, DAY, ZONE), made -> true);
    }

    /** As it is written. */
    Format1Files files(Scope scope, Predicate<Made> chosen) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(scope, record.entries().stream().filter(chosen).toList(), new Format1Writer(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Format1Files.in(out.toByteArray());
    }

    private void write(Scope scope, List<Made> chosen, Format1Writer writer) throws IOException {
        String note = note().toString();
        writer.file(PackNames.README, PackReadme.text());
        writer.file(PackNames.CHECKPOINT, bytes(note));
        writer.file(PackNames.KEY, bytes(signer.verifier() + "\n"));
        ProvingTiles proving = new ProvingTiles(record.checkpoint().size());
        writer.entries(to -> {
            for (Made made : chosen) {
                to.entry(made.line());
                proving.add(made.header().position());
            }
        });
        int[] numbers = new int[IN_TURN.size()];
        for (Made made : chosen) {
            if (made.slide() == null) continue;
            int number = ++numbers[IN_TURN.indexOf(made.header().aggregate())];
            writer.file(PackNames.update(made.header().aggregate(), number), made.slide());
        }
        for (Tile tile : proving.tiles()) writer.file(tile.path(), record.tile(tile));
        for (Made made : chosen.size() > 20 ? List.<Made>of() : chosen) {
            long position = made.header().position();
            String proof = record.proof(position, note);
            writer.file(PackNames.proof(position), bytes(proof));
        }
        writer.end(new Format1Manifest(
                Format1Manifest.FORMAT,
                ORIGIN,
                scope,
                MADE_AT,
                MADE_AT,
                record.entries().size() - 1,
                new Format1Manifest.Tree(
                        record.checkpoint().size(), record.checkpoint().root().toString()),
                writer.entries(),
                writer.files()));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
