package org.daybook.query.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.query.audit.Finding.Kind;
import org.daybook.query.facts.EntryCursor;
import org.daybook.query.facts.EntrySource;
import org.daybook.query.facts.RawEntry;
import org.daybook.query.facts.Reached;
import org.daybook.query.ledger.StoredLedger;
import org.daybook.query.ledger.StoredLedger.FullTile;
import org.daybook.shared.ledger.GrowingTree;
import org.daybook.shared.ledger.Tile;
import org.daybook.shared.ledger.TreeHash;

/**
 * Makes every leaf anew from the record and the tree from the leaves, and compares them with the leaves, the tiles and the
 * checkpoints of the ledger. Where an entry does not make its leaf that is said once, and the tree goes on with the leaf:
 * so that an entry that was changed is told from a ledger that was.
 */
final class LedgerAudit {

    private static final int PAGE = 2_048;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final EntrySource record;
    private final StoredLedger ledger;
    private final Rate rate;
    private final Findings findings;
    private final CheckpointAudit checkpoints;
    private final GrowingTree tree = new GrowingTree(0, List.of(), this::compare);

    /** @param checkpoints to be compared with the roots of the tree as it grows */
    LedgerAudit(EntrySource record, StoredLedger ledger, CheckpointAudit checkpoints, Rate rate, Findings findings) {
        this.record = record;
        this.ledger = ledger;
        this.checkpoints = checkpoints;
        this.rate = rate;
        this.findings = findings;
    }

    /** @param entries how many leaves the ledger has */
    void run(long entries) throws InterruptedException {
        checkpoints.reached(tree);
        try (EntryCursor cursor = record.after(new Reached(-1, Instant.EPOCH))) {
            while (tree.size() < entries) {
                List<RawEntry> page = cursor.next((int) Math.min(PAGE, entries - tree.size()), PATIENCE);
                long end = page.isEmpty()
                        ? entries
                        : Math.min(entries, page.getLast().position() + 1);
                compare(page, end);
                rate.after(page.size());
            }
        }
        checkpoints.end(tree.size());
    }

    /** @param end before which the record gives nothing else */
    private void compare(List<RawEntry> page, long end) throws InterruptedException {
        int next = 0;
        while (tree.size() < end) {
            long last = Math.min(end, tree.size() + PAGE);
            Map<Long, byte[]> leaves = ledger.leaves(tree.size(), last);
            while (tree.size() < last) {
                boolean there = next < page.size() && page.get(next).position() == tree.size();
                append(there ? Optional.of(page.get(next++)) : Optional.empty(), leaves.get(tree.size()));
            }
        }
    }

    private void append(Optional<RawEntry> entry, byte[] leaf) throws InterruptedException {
        long position = tree.size();
        Optional<byte[]> made = entry.flatMap(raw -> EntryAudit.leaf(raw, findings));
        if (entry.isEmpty()) {
            findings.add(Kind.ENTRY_MISSING, position, "The ledger has this entry, and the record has not");
        }
        if (leaf == null) {
            findings.add(Kind.LEAF_MISSING, position, "The ledger has no leaf for this entry");
        } else {
            made.filter(bytes -> !Arrays.equals(bytes, leaf))
                    .ifPresent(bytes -> EntryAudit.differs(position, bytes, leaf, findings));
        }
        tree.append(TreeHash.ofLeaf(leaf != null ? leaf : made.orElse(new byte[0])));
        checkpoints.reached(tree);
    }

    private void compare(Tile tile, byte[] hashes, TreeHash root) {
        Optional<FullTile> kept = ledger.full(tile.level(), tile.index());
        if (kept.isEmpty()) {
            findings.add(Kind.TILE_ALTERED, null, "The ledger has no " + tile.path());
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
            findings.add(Kind.TILE_ALTERED, null, "The root kept for " + tile.path() + " is not that of its hashes");
        }
    }
}
