package org.daybook.query.proof.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.daybook.query.database.CopyRows;
import org.daybook.shared.ledger.GrowingTree;
import org.daybook.shared.ledger.TreeHash;
import org.daybook.shared.ledger.tile.Tile;

/** Leaves, and the tiles that they filled, on their way into the tables. */
final class LedgerRows implements GrowingTree.FullTiles {

    private CopyRows leaves;
    private CopyRows tiles;

    LedgerRows() {
        clear();
    }

    private void clear() {
        leaves = new CopyRows("ledger.leaf", List.of("position", "entry"));
        tiles = new CopyRows("ledger.tile", List.of("level", "index", "hashes", "root"));
    }

    void leaf(long position, byte[] entry) {
        leaves.row().add(position).add(entry);
    }

    @Override
    public void add(Tile tile, byte[] hashes, TreeHash root) {
        tiles.row().add(tile.level()).add(tile.index()).add(hashes).add(root.bytes());
    }

    /** Adds them in the transaction of the caller, and starts again. */
    void copy(Connection connection) throws SQLException {
        leaves.copy(connection);
        tiles.copy(connection);
        clear();
    }
}
