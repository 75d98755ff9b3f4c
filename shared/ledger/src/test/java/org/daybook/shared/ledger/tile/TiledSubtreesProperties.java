package org.daybook.shared.ledger.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.daybook.shared.ledger.MerkleTree;
import org.daybook.shared.ledger.Subtrees;
import org.daybook.shared.ledger.TestLeaves;
import org.daybook.shared.ledger.TreeHash;
import org.junit.jupiter.api.Test;

class TiledSubtreesProperties {

    private static final long LARGEST = 1500;

    @Property(tries = 30)
    void aTreeKeptInTilesIsTheTreeOfItsLeaves(
            @ForAll @LongRange(min = 1, max = LARGEST) long size, @ForAll @LongRange(min = 0, max = LARGEST) long any) {
        MerkleTree kept = new MerkleTree(new TiledSubtrees(size, TiledSubtreesProperties::bytes), size);
        MerkleTree computed = new MerkleTree(TestLeaves::numbered, size);

        assertThat(kept.root()).isEqualTo(computed.root());
        assertThat(kept.inclusion(any % size)).isEqualTo(computed.inclusion(any % size));
        assertThat(kept.consistency(any % (size + 1))).isEqualTo(computed.consistency(any % (size + 1)));
    }

    @Test
    void aTileThatIsNotWholeIsNotUsed() {
        Subtrees cut = new TiledSubtrees(10, tile -> new byte[9 * TreeHash.LENGTH]);
        assertThatThrownBy(() -> cut.root(0, 3)).hasMessageContaining("tile/0/000.p/10");
        Subtrees absent = new TiledSubtrees(10, tile -> null);
        assertThatThrownBy(() -> absent.root(0, 3)).hasMessageContaining("tile/0/000.p/10");
    }

    @Test
    void thereIsNoSubtreeBeyondTheTree() {
        Subtrees ten = new TiledSubtrees(10, TiledSubtreesProperties::bytes);
        assertThatThrownBy(() -> ten.root(0, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ten.root(2, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ten.root(62, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] bytes(Tile tile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < tile.width(); i++) {
            bytes.writeBytes(TestLeaves.numbered(8 * tile.level(), 256 * tile.index() + i)
                    .bytes());
        }
        return bytes.toByteArray();
    }
}
