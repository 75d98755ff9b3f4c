package org.daybook.shared.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daybook.shared.ledger.tile.ProvingTiles;
import org.daybook.shared.ledger.tile.Tile;

class ProvedLeavesProperties {

    @Property(tries = 60)
    void theProvingTilesOfALeafProveItAndNothingElse(@ForAll @IntRange(min = 1, max = 1100) int size, @ForAll int any) {
        int leaf = Math.floorMod(any, size);
        Map<Tile, byte[]> tiles = tiles(size, leaf);
        ProvedLeaves proved = new ProvedLeaves(size, root(size), tiles::get);
        assertThat(proved.has(leaf, TestLeaves.hash(leaf))).isTrue();
        assertThat(proved.has(leaf, TestLeaves.hash(leaf + 1))).isFalse();
        assertThatThrownBy(() -> proved.has(size, TestLeaves.hash(size))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 20)
    void leavesOfDifferentTilesAreProvedInAnyOrder(
            @ForAll @IntRange(min = 513, max = 1100) int size, @ForAll int one, @ForAll int another) {
        Map<Tile, byte[]> tiles = new HashMap<>();
        List<Integer> leaves = List.of(0, Math.floorMod(one, size), Tile.FULL, Math.floorMod(another, size), 0);
        leaves.forEach(leaf -> tiles.putAll(tiles(size, leaf)));
        ProvedLeaves proved = new ProvedLeaves(size, root(size), tiles::get);
        for (int leaf : leaves) {
            assertThat(proved.has(leaf, TestLeaves.hash(leaf))).isTrue();
            assertThat(proved.has(leaf, TestLeaves.hash(leaf + 1))).isFalse();
        }
    }

    @Property(tries = 60)
    void anyBitOfATileThatIsTurnedIsSeen(
            @ForAll @IntRange(min = 1, max = 1100) int size, @ForAll int any, @ForAll long seed) {
        int leaf = Math.floorMod(any, size);
        Map<Tile, byte[]> tiles = tiles(size, leaf);
        Random random = new Random(seed);
        byte[] hashes = tiles.values().stream()
                .skip(random.nextInt(tiles.size()))
                .findFirst()
                .orElseThrow();
        hashes[random.nextInt(hashes.length)] ^= (byte) (1 << random.nextInt(8));
        assertThatThrownBy(() -> new ProvedLeaves(size, root(size), tiles::get).has(leaf, TestLeaves.hash(leaf)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 60)
    void withoutAnyOneOfThemTheLeafIsNotProved(@ForAll @IntRange(min = 1, max = 1100) int size, @ForAll int any) {
        int leaf = Math.floorMod(any, size);
        for (Tile missing : tiles(size, leaf).keySet()) {
            Map<Tile, byte[]> rest = tiles(size, leaf);
            rest.remove(missing);
            assertThatThrownBy(() -> new ProvedLeaves(size, root(size), rest::get).has(leaf, TestLeaves.hash(leaf)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static TreeHash root(int size) {
        return new MerkleTree(TestLeaves::numbered, size).root();
    }

    private static Map<Tile, byte[]> tiles(int size, int leaf) {
        ProvingTiles proving = new ProvingTiles(size);
        proving.add(leaf);
        Map<Tile, byte[]> tiles = new HashMap<>();
        for (Tile tile : proving.tiles()) {
            byte[] hashes = new byte[tile.width() * TreeHash.LENGTH];
            for (int i = 0; i < tile.width(); i++) {
                byte[] hash = TestLeaves.numbered(Tile.HEIGHT * tile.level(), tile.index() * Tile.FULL + i)
                        .bytes();
                System.arraycopy(hash, 0, hashes, i * TreeHash.LENGTH, TreeHash.LENGTH);
            }
            tiles.put(tile, hashes);
        }
        return tiles;
    }
}
