package org.daybook.shared.evidence.check;

import org.daybook.shared.evidence.check.entry.EntryCheck;
import org.daybook.shared.evidence.pack.PackFiles;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.ProvedLeaves;
import org.daybook.shared.ledger.tile.Tile;

/** Checks that each leaf is in the tree of the checkpoint, using the tiles of the pack. */
public final class TreeCheck extends EntryCheck {

    private final ProvedLeaves leaves;
    private String told = "";

    public TreeCheck(Checkpoint checkpoint, PackFiles pack) {
        super("Every leaf is in the tree of " + checkpoint.size() + " leaves with the root " + checkpoint.root());
        leaves = proved(checkpoint, pack);
    }

    private ProvedLeaves proved(Checkpoint checkpoint, PackFiles pack) {
        try {
            return new ProvedLeaves(checkpoint.size(), checkpoint.root(), tile -> tile(tile, pack));
        } catch (IllegalArgumentException e) {
            fault("the partial tiles do not make the root of the checkpoint: no entry is proved");
            return null;
        }
    }

    private static byte[] tile(Tile tile, PackFiles pack) {
        return pack.find(tile.path()).orElse(null);
    }

    @Override
    public void see(Found entry) {
        if (leaves == null) return;
        try {
            if (!leaves.has(entry.position(), entry.leaf()))
                fault(entry.where() + " is not the leaf of the tree there");
        } catch (IllegalArgumentException e) {
            // Once for a tile, not for each of its entries.
            if (!e.getMessage().equals(told)) fault(entry.where() + " is not proved: " + e.getMessage());
            told = e.getMessage();
        }
    }
}
