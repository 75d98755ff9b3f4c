package org.daybook.query.proof.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.entry.RawEntries;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.query.facts.entry.RedactionEntries;
import org.daybook.query.proof.ledger.Leaves;
import org.daybook.query.proof.ledger.PublishedCheckpoint;
import org.daybook.query.proof.ledger.StoredLedger;
import org.daybook.query.proof.ledger.key.LedgerSigner;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.contract.Json;
import org.daybook.shared.evidence.pack.EntryLine;
import org.daybook.shared.evidence.pack.Manifest;
import org.daybook.shared.evidence.pack.PackNames;
import org.daybook.shared.evidence.pack.PackReadme;
import org.daybook.shared.evidence.pack.PackWriter;
import org.daybook.shared.evidence.pack.PartKind;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.LedgerLeaf;
import org.daybook.shared.ledger.TlogProof;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.tile.ProvingTiles;
import org.daybook.shared.ledger.tile.Tile;
import org.daybook.shared.redaction.RedactedText;
import org.daybook.shared.redaction.RedactionEvent;
import org.daybook.shared.workstream.update.UpdateSubmitted;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Writes packs of evidence, a page of entries at a time. */
@Component
record PackMaker(StoredLedger ledger, RawEntries entries, RedactionEntries redactions, Clock clock) {

    private static final String SUBMITTED =
            EventContract.current().of(UpdateSubmitted.class).name();

    /** More would be most of a pack; the tiles prove as much. */
    private static final int MOST_PROOFS = 256;

    /**
     * @param checkpoint that holds every entry of it
     * @param signer of its manifest
     * @throws IOException if the reader is gone; what they have is no pack then
     */
    void write(Selection selection, AsOf moment, PublishedCheckpoint checkpoint, LedgerSigner signer, OutputStream out)
            throws IOException {
        new Pack(checkpoint, signer, new PackWriter(out)).write(selection, moment);
    }

    /** One that is being written. */
    private final class Pack {

        private final PublishedCheckpoint checkpoint;
        private final LedgerSigner signer;
        private final PackWriter writer;
        private final Contents contents;
        private final Tellers tellers = new Tellers(redactions);
        private final List<byte[]> withheld = new ArrayList<>();
        private Instant latest = Instant.EPOCH;

        Pack(PublishedCheckpoint checkpoint, LedgerSigner signer, PackWriter writer) {
            this.checkpoint = checkpoint;
            this.signer = signer;
            this.writer = writer;
            this.contents = new Contents(new ProvingTiles(checkpoint.size()), MOST_PROOFS);
        }

        void write(Selection selection, AsOf moment) throws IOException {
            SignedNote note = checkpoint.note();
            String origin = Checkpoint.parse(note.text()).origin();
            String cosignatures = note.linesNotBy(origin);
            writer.part(PartKind.README, PackNames.README, PackReadme.text());
            writer.part(
                    PartKind.CHECKPOINT,
                    PackNames.CHECKPOINT,
                    bytes(note.by(origin).toString()));
            if (!cosignatures.isEmpty()) {
                writer.part(PartKind.COSIGNATURES, PackNames.COSIGNATURES, bytes(cosignatures));
            }
            writer.part(PartKind.KEYS, PackNames.KEY, bytes(keys()));
            writer.entries(to -> selection.pages().forEach(this::page));
            if (!withheld.isEmpty()) writer.withheld(this::withheld);
            List<RawEntry> later = toldLater(selection);
            if (!later.isEmpty()) writer.redactions(to -> page(later));
            // The views may show what is left before they show what tells of it: the next pack has both.
            if (contents.lacksTellers()) throw new IOException("A text was redacted meanwhile");
            for (long position : contents.updates()) update(position);
            for (Tile tile : contents.tiles()) {
                writer.part(PartKind.TILE, tile.path(), ledger.tile(tile).orElseThrow());
            }
            for (long position : contents.proofs()) {
                writer.part(PartKind.PROOF, PackNames.proof(position), bytes(proof(position)));
            }
            writer.end(signer.sign(manifest(selection, moment).text()));
        }

        private void page(List<RawEntry> page) throws IOException {
            Map<Long, byte[]> leaves =
                    ledger.entries(page.stream().map(RawEntry::position).toList());
            for (RawEntry entry : page) {
                byte[] leaf = leaves.get(entry.position());
                if (leaf == null) throw new IllegalStateException("The ledger has no leaf at " + entry.position());
                boolean redacted = !entry.isWithheld() && isRedacted(entry, leaf);
                if (entry.isWithheld() || redacted && tellers.areClosedFor(entry)) {
                    withhold(entry, leaf);
                    continue;
                }
                writer.entry(new EntryLine(leaf, entry.payload(), Leaves.salt(entry)));
                latest = entry.header().recordedAt();
                contents.add(entry.position(), entry.type().equals(SUBMITTED));
                if (redacted) contents.addRedacted(entry.header());
                if (RedactionEvent.STORED.contains(entry.type())) contents.addTold(entry);
            }
        }

        /**
         * That it is there is proved as of any other; what it says, or what explains why it is not as it was recorded, is closed to
         * the auditor who takes the pack.
         */
        private void withhold(RawEntry entry, byte[] leaf) {
            withheld.add(leaf);
            latest = entry.header().recordedAt();
            contents.add(entry.position(), false);
        }

        private void withheld(PackWriter to) throws IOException {
            for (byte[] leaf : withheld) to.withheld(leaf);
        }

        /** What tells, behind all that the pack is about, why a payload in it is not the one that was recorded. */
        private List<RawEntry> toldLater(Selection selection) throws IOException {
            List<RawEntry> later = entries.at(contents.toldBy(redactions.after(selection.last(), contents.redacted())));
            // Redacted while the pack was written: it is broken off, and the next one proves it.
            if (!later.isEmpty() && later.getLast().position() >= checkpoint.size()) {
                throw new IOException("A text was redacted meanwhile");
            }
            if (later.stream().anyMatch(RawEntry::isWithheld)) {
                throw new IOException("An item was made private meanwhile");
            }
            return later;
        }

        private void update(long position) throws IOException {
            RawEntry entry = entries.at(List.of(position)).getFirst();
            JsonNode said = Json.mapper().readTree(entry.payload());
            String name = PackNames.update(
                    entry.header().aggregate(), said.get("number").asLong());
            writer.part(PartKind.FROZEN_TEXT, name, bytes(said.get("slide").asString()));
        }

        private String keys() {
            return signer.keys().stream().map(key -> key + "\n").collect(Collectors.joining());
        }

        private String proof(long position) {
            return new TlogProof(
                            position,
                            ledger.tree(checkpoint.size()).inclusion(position),
                            checkpoint.note().toString())
                    .write();
        }

        private Manifest manifest(Selection selection, AsOf moment) {
            Checkpoint signed = Checkpoint.parse(checkpoint.note().text());
            return new Manifest(
                    signed.origin(),
                    selection.scope(),
                    madeAt(moment),
                    moment.knownAt(),
                    moment.position(),
                    signed,
                    writer.count(PartKind.ENTRIES),
                    writer.count(PartKind.WITHHELD),
                    writer.count(PartKind.REDACTIONS),
                    writer.parts());
        }

        /** Not before anything that is in it: the clocks of nodes differ. */
        private Instant madeAt(AsOf moment) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            return Stream.of(now, latest, moment.knownAt())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }

        /** Only what says so can be: anybody may write the words, and then the payload is as it was recorded. */
        private static boolean isRedacted(RawEntry entry, byte[] leaf) {
            return new String(entry.payload(), StandardCharsets.UTF_8).contains(RedactedText.MARK)
                    && !LedgerLeaf.payloadDigest(leaf).equals(LedgerLeaf.digest(entry.payload(), Leaves.salt(entry)));
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
