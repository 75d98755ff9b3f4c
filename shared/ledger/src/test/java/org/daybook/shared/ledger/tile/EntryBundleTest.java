package org.daybook.shared.ledger.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryBundleTest {

    @Test
    void beforeEachEntryStandsItsLengthWithTheHigherByteFirst() {
        byte[] bundle = EntryBundle.write(List.of(new byte[] {1, 2, 3}, new byte[0], new byte[258]));
        assertThat(HexFormat.of().formatHex(bundle))
                .startsWith("00030102030000" + "0102" + "00")
                .hasSize(2 * 267);
        assertThat(EntryBundle.read(bundle)).hasSize(3).last().isEqualTo(new byte[258]);
    }

    @Test
    void anEntryWithoutBytesMayBeTheLast() {
        assertThat(EntryBundle.read(new byte[2])).containsExactly(new byte[0]);
    }

    @Test
    void theLongestEntryHasAPlaceAndNoLongerOne() {
        byte[] longest = new byte[65_535];
        assertThat(EntryBundle.read(EntryBundle.write(List.of(longest)))).containsExactly(longest);
        assertThatThrownBy(() -> EntryBundle.write(List.of(new byte[65_536])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBundleThatWasCutIsNotRead() {
        byte[] bundle = EntryBundle.write(List.of(new byte[] {1, 2, 3}));
        for (int length = 1; length < bundle.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(bundle, length);
            assertThatThrownBy(() -> EntryBundle.read(cut)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aBundleHasThePathOfItsTile() {
        assertThat(new EntryBundle(1_000, 256).path()).isEqualTo("tile/entries/x001/000");
        assertThat(EntryBundle.at("tile/entries/273.p/112")).contains(new EntryBundle(273, 112));
        assertThat(EntryBundle.at("tile/0/273.p/112")).isEmpty();
        assertThat(EntryBundle.at("tile/entries/273.p/256")).isEmpty();
    }
}
