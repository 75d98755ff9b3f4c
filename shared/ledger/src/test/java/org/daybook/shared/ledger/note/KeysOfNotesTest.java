package org.daybook.shared.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.daybook.shared.ledger.note.VerifierKey.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids and kinds of the keys by which notes are signed. */
class KeysOfNotesTest {

    private final SignerKey signer = SignerKey.generate("example.org");

    @Test
    void anIdIsReadAsItIsWritten() {
        assertThat(KeyId.parse("0a1b2cff").toString()).isEqualTo("0a1b2cff");
        assertThat(KeyId.parse("ffffffff").value()).isEqualTo(-1);
        assertThat(KeyId.parse(signer.verifier().id().toString()))
                .isEqualTo(signer.verifier().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0a1b2cf", "0a1b2cff0", "0A1B2CFF", "0x1b2cff", "0a1b2cfg"})
    void whatIsWrittenOtherwiseIsNoId(String written) {
        assertThatThrownBy(() -> KeyId.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not the id of a key: " + written);
    }

    @Test
    void onlyTheKeysOfWitnessesCosign() {
        assertThat(Purpose.NOTE.isCosigning()).isFalse();
        assertThat(Purpose.COSIGNATURE.isCosigning()).isTrue();
        assertThat(Purpose.COSIGNATURE_ML_DSA.isCosigning()).isTrue();
    }

    @Test
    void aKeyOfAnUnknownKindIsSaidToBeOne() {
        String[] parts = signer.verifier().toString().split("\\+", 3);
        byte[] bytes = Base64.getDecoder().decode(parts[2]);
        bytes[0] = 99;
        String unknown = parts[0] + "+" + parts[1] + "+" + Base64.getEncoder().encodeToString(bytes);
        assertThatThrownBy(() -> VerifierKey.parse(unknown))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A key of an unknown kind: " + unknown);
    }
}
