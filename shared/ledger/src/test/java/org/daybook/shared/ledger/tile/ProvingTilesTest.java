package org.daybook.shared.ledger.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProvingTilesTest {

    @Test
    void thePartialTilesAtTheEdgeProveTheRoot() {
        assertThat(new ProvingTiles(70_000).tiles())
                .containsExactly(new Tile(0, 273, 112), new Tile(1, 1, 17), new Tile(2, 0, 1));
        assertThat(new ProvingTiles(256).tiles()).containsExactly(new Tile(1, 0, 1));
        assertThat(new ProvingTiles(0).tiles()).isEmpty();
    }

    @Test
    void aLeafAddsItsTileAndThoseAboveIt() {
        ProvingTiles tiles = new ProvingTiles(70_000);
        tiles.add(65_535);
        assertThat(tiles.tiles())
                .containsExactlyInAnyOrder(
                        new Tile(0, 273, 112),
                        new Tile(1, 1, 17),
                        new Tile(2, 0, 1),
                        new Tile(0, 255, 256),
                        new Tile(1, 0, 256));
        tiles.add(65_536);
        assertThat(tiles.tiles()).hasSize(6).contains(new Tile(0, 256, 256));
    }

    @Test
    void everyTileOfATreeIsNeededOnceAllItsLeavesAre() {
        ProvingTiles tiles = new ProvingTiles(70_000);
        for (long leaf = 0; leaf < 70_000; leaf += 100) tiles.add(leaf);
        assertThat(tiles.tiles()).containsExactlyInAnyOrderElementsOf(Tile.ofTree(70_000));
    }

    @Test
    void onlyALeafOfTheTreeCanBeProved() {
        ProvingTiles ten = new ProvingTiles(10);
        ten.add(0);
        ten.add(9);
        for (long leaf : List.of(-1L, 10L)) {
            assertThatThrownBy(() -> ten.add(leaf)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theTileThatHoldsAHashEndsWhereTheTreeDoes() {
        assertThat(Tile.holding(300, 0, 255)).contains(new Tile(0, 0, 256));
        assertThat(Tile.holding(300, 0, 299)).contains(new Tile(0, 1, 44));
        assertThat(Tile.holding(300, 0, 300)).isEmpty();
        assertThat(Tile.holding(300, 0, -1)).isEmpty();
        assertThat(Tile.holding(300, 1, 0)).contains(new Tile(1, 0, 1));
        assertThat(Tile.holding(Long.MAX_VALUE, 7, 0)).contains(new Tile(7, 0, 127));
        assertThat(Tile.holding(Long.MAX_VALUE, 8, 0)).isEmpty();
        assertThat(Tile.holding(Long.MAX_VALUE, 63, 0)).isEmpty();
    }

    @Test
    void thereIsNoTileOrBundleBeyondTheSpecification() {
        assertThat(List.of(new Tile(0, 0, 1), new Tile(63, 0, 256))).hasSize(2);
        assertThat(List.of(new EntryBundle(0, 1), new EntryBundle(0, 256))).hasSize(2);
        for (int width : new int[] {0, 257}) {
            assertThatThrownBy(() -> new Tile(0, 0, width)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new EntryBundle(0, width)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Tile(64, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tile(-1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tile(0, -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EntryBundle(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTilesAboveALeafAreThoseOfItsPlaceOnEachLevel() {
        ProvingTiles tiles = new ProvingTiles(1 << 24);
        tiles.add(5 * 65_536 + 7);
        assertThat(tiles.tiles())
                .containsExactlyInAnyOrder(
                        new Tile(3, 0, 1), new Tile(2, 0, 256), new Tile(1, 5, 256), new Tile(0, 5 * 256, 256));
    }
}
