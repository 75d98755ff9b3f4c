package org.daybook.shared.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlogProofTest {

    private static final String HASH = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
    private static final String CHECKPOINT = "example.org\n2\n" + HASH + "\n\n\u2014 example.org AAAAAAAA\n";
    private static final String WRITTEN = "c2sp.org/tlog-proof@v1\nindex 1\n" + HASH + "\n\n" + CHECKPOINT;

    @Test
    void itIsWrittenByteForByteAsTheFormatSays() {
        assertThat(new TlogProof(1, List.of(TreeHash.EMPTY), CHECKPOINT).write())
                .isEqualTo(WRITTEN);
        assertThat(TlogProof.read(WRITTEN)).isEqualTo(new TlogProof(1, List.of(TreeHash.EMPTY), CHECKPOINT));
    }

    @Test
    void theOnlyLeafOfATreeNeedsNoHash() {
        String alone = WRITTEN.replace("index 1\n" + HASH, "index 0");
        assertThat(TlogProof.read(alone).path()).isEmpty();
        assertThat(TlogProof.read(alone).write()).isEqualTo(alone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c2sp.org/tlog-proof@v2\nindex 1\n\nx",
                "c2sp.org/tlog-proof@v1\nindex 01\n\nx",
                "c2sp.org/tlog-proof@v1\nindex 1\nAAAA\n\nx",
                "c2sp.org/tlog-proof@v1\nindex -1\n\nx",
                "c2sp.org/tlog-proof@v1\nindex 1"
            })
    void whatIsWrittenOtherwiseIsNone(String written) {
        assertThatThrownBy(() -> TlogProof.read(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
