package org.daybook.shared.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daybook.shared.ledger.GrowingTree.Edge;
import org.junit.jupiter.api.Test;

class GrowingTreeProperties {

    @Property(tries = 40)
    void aTreeThatGrewInStepsIsTheTreeOfItsLeaves(
            @ForAll @IntRange(min = 0, max = 1_000) int size, @ForAll @IntRange(min = 1, max = 400) int step) {
        Kept kept = new Kept();
        for (int from = 0; from < size; from += step) kept.grow(from, Math.min(size, from + step));

        assertThat(kept.edge.size()).isEqualTo(size);
        assertThat(new GrowingTree(kept.edge, kept).root())
                .isEqualTo(new MerkleTree(TestLeaves::numbered, size).root());
        assertThat(new MerkleTree(new TiledSubtrees(size, kept::hashes), size).root())
                .isEqualTo(new MerkleTree(TestLeaves::numbered, size).root());
        assertThat(kept.tiles.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Tile.ofTree(size).stream().filter(Tile::isFull).toList());
    }

    @Property(tries = 20)
    void everyEntryIsInItsBundle(@ForAll @IntRange(min = 1, max = 1_000) int size) {
        Kept kept = new Kept();
        kept.grow(0, size);

        for (int leaf = 0; leaf < size; leaf++) {
            byte[] bundle = leaf / 256 < kept.bundles.size()
                    ? kept.bundles.get(new EntryBundle(leaf / 256, 256))
                    : kept.edge.entries();
            assertThat(TreeHash.ofLeaf(EntryBundle.read(bundle).get(leaf % 256)))
                    .isEqualTo(TestLeaves.hash(leaf));
        }
    }

    @Test
    void aThousandFullTilesStandAtTheirPlaces() {
        Kept kept = new Kept();
        kept.grow(0, 70_000);
        assertThat(kept.tiles).hasSize(274).containsKey(new Tile(1, 0, 256)).containsKey(new Tile(0, 272, 256));
        assertThat(kept.edge.levels().stream().map(level -> level.length / 32)).containsExactly(112, 17, 1);
    }

    @Test
    void anEdgeThatIsNotOfItsSizeIsRefused() {
        Kept kept = new Kept();
        kept.grow(0, 300);
        Edge edge = kept.edge;
        for (Edge wrong : List.of(
                new Edge(301, edge.levels(), edge.entries()),
                new Edge(300, edge.levels().subList(0, 1), edge.entries()),
                new Edge(300, edge.levels(), new byte[0]),
                new Edge(0, edge.levels(), new byte[0]))) {
            assertThatThrownBy(() -> new GrowingTree(wrong, kept)).hasMessageContaining("Not the edge");
        }
    }

    @Test
    void anEntryThatIsTooLongIsNotAppended() {
        GrowingTree tree = new GrowingTree(Edge.EMPTY, new Kept());
        assertThatThrownBy(() -> tree.append(new byte[65_536])).isInstanceOf(IllegalArgumentException.class);
        assertThat(tree.size()).isZero();
        assertThat(tree.root()).isEqualTo(TreeHash.EMPTY);
    }

    /** Keeps what is full, and the edge between one growth and the next. */
    private static final class Kept implements GrowingTree.Full {

        private final Map<Tile, byte[]> tiles = new HashMap<>();
        private final Map<EntryBundle, byte[]> bundles = new HashMap<>();
        private Edge edge = Edge.EMPTY;

        void grow(int from, int to) {
            GrowingTree tree = new GrowingTree(edge, this);
            for (int leaf = from; leaf < to; leaf++) tree.append(("leaf " + leaf).getBytes(StandardCharsets.UTF_8));
            edge = tree.edge();
        }

        @Override
        public void tile(Tile tile, byte[] hashes) {
            assertThat(tiles.put(tile, hashes)).isNull();
        }

        @Override
        public void bundle(EntryBundle bundle, byte[] entries) {
            assertThat(bundles.put(bundle, entries)).isNull();
        }

        /** A partial tile is the beginning of what grows. */
        byte[] hashes(Tile tile) {
            return tile.isFull()
                    ? tiles.get(tile)
                    : Arrays.copyOf(edge.levels().get(tile.level()), tile.width() * TreeHash.LENGTH);
        }
    }
}
