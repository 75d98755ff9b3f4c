package org.daybook.query.proof.audit.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.query.facts.entry.EntrySource;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.query.proof.audit.Finding.Kind;
import org.daybook.query.proof.audit.Findings;
import org.daybook.query.proof.audit.Rate;
import org.daybook.query.proof.ledger.StoredLedger;
import org.daybook.query.proof.ledger.StoredLedger.FullTile;
import org.daybook.shared.ledger.GrowingTree;
import org.daybook.shared.ledger.TreeHash;
import org.daybook.shared.ledger.tile.Tile;

/**
 * Recomputes every leaf from the record and the tree from the leaves, and compares them with the leaves, tiles and
 * checkpoints of the ledger. An entry that does not give its leaf is reported once and the tree continues with the
 * leaf, so that an altered entry can be distinguished from an altered ledger.
 */
public final class LedgerAudit {

    private static final int PAGE = 2_048;

    private final EntrySource record;
    private final StoredLedger ledger;
    private final Rate rate;
    private final Findings findings;
    private final CheckpointAudit checkpoints;
    private final RedactionAudit redactions;
    private final GrowingTree tree = new GrowingTree(0, List.of(), this::compare);

    /** @param checkpoints to be compared with the roots of the tree as it grows */
    public LedgerAudit(
            EntrySource record, StoredLedger ledger, CheckpointAudit checkpoints, Rate rate, Findings findings) {
        this.record = record;
        this.ledger = ledger;
        this.checkpoints = checkpoints;
        this.rate = rate;
        this.findings = findings;
        this.redactions = new RedactionAudit(findings);
    }

    /** @param entries how many there are to be */
    public void run(long entries) throws InterruptedException {
        checkpoints.reached(tree);
        try (RecordReader reader = new RecordReader(record, findings)) {
            while (tree.size() < entries) {
                List<RawEntry> page = reader.next(tree.size(), (int) Math.min(PAGE, entries - tree.size()));
                compare(page, Math.min(entries, reader.seen()), reader);
                rate.after(page.size());
            }
        }
        redactions.end();
        checkpoints.end(tree.size());
        ledger.tilesBeyond(tree.size())
                .forEach(path ->
                        findings.add(Kind.TILE_ALTERED, "The ledger has a full " + path + " without its leaves"));
    }

    /** @param end before which the record gives nothing else */
    private void compare(List<RawEntry> page, long end, RecordReader reader) {
        int next = 0;
        while (tree.size() < end) {
            long last = Math.min(end, tree.size() + PAGE);
            Map<Long, byte[]> leaves = ledger.leaves(tree.size(), last);
            while (tree.size() < last) {
                boolean there = next < page.size() && page.get(next).position() == tree.size();
                Optional<RawEntry> entry = there ? Optional.of(page.get(next++)) : Optional.empty();
                if (entry.isEmpty() && !reader.isUnreadable(tree.size())) {
                    findings.add(Kind.ENTRY_MISSING, tree.size(), "The record has no entry here");
                }
                append(entry, leaves.get(tree.size()));
            }
        }
    }

    private void append(Optional<RawEntry> entry, byte[] leaf) {
        long position = tree.size();
        Optional<byte[]> made = entry.flatMap(raw -> EntryAudit.leaf(raw, findings));
        if (leaf == null) {
            findings.add(Kind.LEAF_MISSING, position, "The ledger has no leaf for this entry");
        } else {
            made.ifPresent(bytes -> compare(entry.orElseThrow(), bytes, leaf));
        }
        tree.append(TreeHash.ofLeaf(leaf != null ? leaf : made.orElse(new byte[0])));
        checkpoints.reached(tree);
    }

    private void compare(RawEntry entry, byte[] made, byte[] leaf) {
        if (Arrays.equals(made, leaf)) redactions.isRecorded(entry);
        else if (EntryAudit.differs(entry.position(), made, leaf, findings)) redactions.differs(entry, made, leaf);
    }

    private void compare(Tile tile, byte[] hashes, TreeHash root) {
        Optional<FullTile> kept = ledger.full(tile.level(), tile.index());
        if (kept.isEmpty()) {
            findings.add(Kind.TILE_ALTERED, "The ledger has no " + tile.path());
            return;
        }
        int differs = Arrays.mismatch(hashes, kept.get().hashes());
        if (differs >= 0) {
            int hash = differs / TreeHash.LENGTH;
            Long position = tile.level() == 0 ? tile.index() * Tile.FULL + hash : null;
            findings.add(
                    Kind.TILE_ALTERED,
                    position,
                    "The hash " + hash + " of " + tile.path() + " is not that of the tree");
        } else if (!kept.get().root().equals(root)) {
            findings.add(Kind.TILE_ALTERED, "The root kept for " + tile.path() + " is not that of its hashes");
        }
    }
}
