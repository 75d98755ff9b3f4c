package org.daybook.shared.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daybook.shared.ledger.tile.Tile;
import org.daybook.shared.ledger.tile.TiledSubtrees;
import org.junit.jupiter.api.Test;

class GrowingTreeProperties {

    @Property(tries = 40)
    void aTreeThatGrewInStepsIsTheTreeOfItsLeaves(
            @ForAll @IntRange(min = 0, max = 1_000) int size, @ForAll @IntRange(min = 1, max = 400) int step) {
        Kept kept = new Kept();
        for (int from = 0; from < size; from += step) kept.grow(from, Math.min(size, from + step));

        assertThat(kept.size).isEqualTo(size);
        assertThat(new GrowingTree(size, kept.partial, kept).root())
                .isEqualTo(new MerkleTree(TestLeaves::numbered, size).root());
        assertThat(new MerkleTree(new TiledSubtrees(size, kept::hashes), size).root())
                .isEqualTo(new MerkleTree(TestLeaves::numbered, size).root());
        assertThat(kept.tiles.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Tile.ofTree(size).stream().filter(Tile::isFull).toList());
    }

    @Test
    void hundredsOfFullTilesStandAtTheirPlacesAndTheirRootsAreTheTileAbove() {
        Kept kept = new Kept();
        kept.grow(0, 70_000);
        assertThat(kept.tiles).hasSize(274).containsKey(new Tile(1, 0, 256)).containsKey(new Tile(0, 272, 256));
        assertThat(kept.partial.stream().map(level -> level.length / 32)).containsExactly(112, 17, 1);
        assertThat(Arrays.copyOf(kept.tiles.get(new Tile(1, 0, 256)), 32))
                .isEqualTo(kept.roots.get(new Tile(0, 0, 256)).bytes());
    }

    @Test
    void whatIsNotBesideTheFullTilesOfATreeOfItsSizeIsRefused() {
        Kept kept = new Kept();
        kept.grow(0, 300);
        List<byte[]> partial = kept.partial;
        assertThatThrownBy(() -> new GrowingTree(301, partial, kept)).hasMessageContaining("Not what a tree");
        assertThatThrownBy(() -> new GrowingTree(300, partial.subList(0, 1), kept))
                .hasMessageContaining("Not what a tree");
        assertThatThrownBy(() -> new GrowingTree(0, partial, kept)).hasMessageContaining("Not what a tree");
    }

    @Test
    void aTreeWithoutLeavesHasTheRootOfNothing() {
        assertThat(new GrowingTree(0, List.of(), new Kept()).root()).isEqualTo(TreeHash.EMPTY);
    }

    /** Keeps what is full, and what is not between one growth and the next. */
    private static final class Kept implements GrowingTree.FullTiles {

        private final Map<Tile, byte[]> tiles = new HashMap<>();
        private final Map<Tile, TreeHash> roots = new HashMap<>();
        private long size;
        private List<byte[]> partial = List.of();

        void grow(int from, int to) {
            GrowingTree tree = new GrowingTree(size, partial, this);
            for (int leaf = from; leaf < to; leaf++) tree.append(TestLeaves.hash(leaf));
            size = tree.size();
            partial = tree.partial();
        }

        @Override
        public void add(Tile tile, byte[] hashes, TreeHash root) {
            assertThat(tiles.put(tile, hashes)).isNull();
            roots.put(tile, root);
        }

        /** A partial tile is the beginning of what grows. */
        byte[] hashes(Tile tile) {
            return tile.isFull()
                    ? tiles.get(tile)
                    : Arrays.copyOf(partial.get(tile.level()), tile.width() * TreeHash.LENGTH);
        }
    }
}
