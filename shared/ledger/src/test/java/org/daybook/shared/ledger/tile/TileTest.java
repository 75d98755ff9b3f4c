package org.daybook.shared.ledger.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {

    @ParameterizedTest
    @CsvSource({
        "0, 5, 256, tile/0/005",
        "0, 1000, 256, tile/0/x001/000",
        "12, 1234067, 256, tile/12/x001/x234/067",
        "0, 273, 112, tile/0/273.p/112",
        "1, 0, 1, tile/1/000.p/1",
        "63, 0, 255, tile/63/000.p/255",
    })
    void aTileHasOnePath(int level, long index, int width, String path) {
        Tile tile = new Tile(level, index, width);
        assertThat(tile.path()).isEqualTo(path);
        assertThat(Tile.at(path)).contains(tile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/5",
                "tile/0/0005",
                "tile/00/005",
                "tile/0/x000/005",
                "tile/0/001/000",
                "tile/0/x1/000",
                "tile/0/005.p/0",
                "tile/0/005.p/256",
                "tile/0/005.p/007",
                "tile/0/005.p/7/",
                "tile/0/005/",
                "tile/64/000",
                "tile/-1/000",
                "tile/0/../0/005",
                "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
                "tile/entries/005",
                "tile/0/ 05",
                "tile/0/\u0660\u0660\u0665",
                "tiles/0/005",
                "",
            })
    void noOtherPathNamesOne(String path) {
        assertThat(Tile.at(path)).isEmpty();
    }

    @Test
    void aTreeHasTheTilesOfTheSpecification() {
        assertThat(Tile.ofTree(0)).isEmpty();
        assertThat(Tile.ofTree(256)).containsExactly(new Tile(0, 0, 256), new Tile(1, 0, 1));
        List<Tile> tiles = Tile.ofTree(70_000);
        assertThat(tiles.stream().filter(tile -> tile.level() == 0 && tile.isFull()))
                .hasSize(273);
        assertThat(tiles.stream()
                        .filter(tile -> tile.level() > 0 || !tile.isFull())
                        .map(Tile::path))
                .containsExactly("tile/0/273.p/112", "tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1");
    }

    @Test
    void anIndexSoLargeThatItsPositionsAreNoNumbersIsNoPath() {
        assertThat(Tile.at("tile/0/x072/x057/x594/x037/x927/936")).isEmpty();
        assertThat(EntryBundle.at("tile/entries/x072/x057/x594/x037/x927/936.p/5"))
                .isEmpty();
    }

    @Test
    void aHashIsInATileOnlyWhereTheTreeReachesItsLevel() {
        assertThat(Tile.holding(70_000, 2, 0)).contains(new Tile(2, 0, 1));
        assertThat(Tile.holding(70_000, 3, 0)).isEmpty();
        // Eight levels of tiles of 256 hashes hold any number of leaves that there can be.
        assertThat(Tile.holding(Long.MAX_VALUE, 7, 127)).isEmpty();
        assertThat(Tile.holding(Long.MAX_VALUE, 7, 126)).contains(new Tile(7, 0, 127));
        assertThat(Tile.holding(Long.MAX_VALUE, 8, 0)).isEmpty();
        assertThat(Tile.holding(70_000, 8, 0)).isEmpty();
    }
}
