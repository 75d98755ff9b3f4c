package org.daybook.bench.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.bench.record.LargeRecord;
import org.daybook.bench.record.RecordSize;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.contract.StoredEvent;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.evidence.pack.EntryLine;
import org.daybook.shared.evidence.pack.Manifest;
import org.daybook.shared.evidence.pack.PackNames;
import org.daybook.shared.evidence.pack.PackReadme;
import org.daybook.shared.evidence.pack.PackWriter;
import org.daybook.shared.evidence.pack.PartKind;
import org.daybook.shared.evidence.pack.Scope;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.GrowingTree;
import org.daybook.shared.ledger.LedgerLeaf;
import org.daybook.shared.ledger.TreeHash;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.SignerKey;
import org.daybook.shared.ledger.tile.Tile;
import org.daybook.shared.workstream.update.UpdateSubmitted;

/** A pack of the whole large record, made straight from it: as {@code /api/evidence} would, without asking a database. */
final class LargePack {

    private static final String ORIGIN = "daybook.example.org/bench";

    private final RecordSize size;
    private final SignerKey signer = SignerKey.generate(ORIGIN);
    private final Map<Tile, byte[]> tiles = new HashMap<>();
    private final GrowingTree tree = new GrowingTree(0, List.of(), (tile, hashes, root) -> tiles.put(tile, hashes));
    private Instant last = Instant.EPOCH;

    LargePack(RecordSize size) {
        this.size = size;
    }

    /** By which it is signed. */
    String key() {
        return signer.verifier().toString();
    }

    void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            PackWriter writer = new PackWriter(out);
            writer.part(PartKind.README, PackNames.README, PackReadme.text());
            writer.entries(to -> LargeRecord.of(size).forEachEntry(entry -> entry(entry, to)));
            LargeRecord.of(size).forEachEntry(entry -> update(entry, writer));
            addPartialTiles();
            for (Map.Entry<Tile, byte[]> tile : tiles.entrySet()) {
                writer.part(PartKind.TILE, tile.getKey().path(), tile.getValue());
            }
            Checkpoint checkpoint = new Checkpoint(ORIGIN, tree.size(), tree.root());
            writer.part(
                    PartKind.CHECKPOINT,
                    PackNames.CHECKPOINT,
                    bytes(checkpoint.sign(List.of(signer)).toString()));
            writer.part(PartKind.KEYS, PackNames.KEY, bytes(key() + "\n"));
            writer.end(SignedNote.sign(manifest(checkpoint, writer).text(), List.of(signer)));
        }
    }

    private void entry(Entry entry, PackWriter to) {
        StoredEvent stored = EventContract.current().of(entry.event().getClass());
        byte[] payload = EventContract.current().write(entry.event());
        long position = entry.header().position();
        byte[] salt = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(~position)
                .putLong(position)
                .array();
        byte[] leaf = LedgerLeaf.of(entry.header(), stored.name(), stored.version(), payload, salt);
        tree.append(TreeHash.ofLeaf(leaf));
        last = entry.header().recordedAt();
        try {
            to.entry(new EntryLine(leaf, payload, salt));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void update(Entry entry, PackWriter to) {
        if (!(entry.event() instanceof UpdateSubmitted update)) return;
        try {
            to.part(
                    PartKind.FROZEN_TEXT,
                    PackNames.update(entry.header().aggregate(), update.number()),
                    bytes(update.slide()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addPartialTiles() {
        long hashes = tree.size();
        for (int level = 0; hashes > 0; level++, hashes /= Tile.FULL) {
            int width = (int) (hashes % Tile.FULL);
            if (width > 0) {
                tiles.put(
                        new Tile(level, hashes / Tile.FULL, width),
                        tree.partial().get(level));
            }
        }
    }

    private Manifest manifest(Checkpoint checkpoint, PackWriter writer) {
        return new Manifest(
                ORIGIN,
                Scope.ofPeriod(LocalDate.EPOCH, LocalDate.of(2100, 1, 1), ZoneId.of("Europe/London")),
                last,
                last,
                checkpoint.size() - 1,
                checkpoint,
                writer.count(PartKind.ENTRIES),
                0,
                0,
                writer.parts());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
