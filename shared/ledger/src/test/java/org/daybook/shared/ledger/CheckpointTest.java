package org.daybook.shared.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.SignerKey;
import org.daybook.shared.ledger.note.VerifierKey;
import org.daybook.shared.ledger.note.VerifierKey.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final String NAME = "daybook.example.org/programme";
    private static final String EMPTY = NAME + "\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n";

    @Test
    void anEmptyLedgerHasACheckpoint() {
        Checkpoint empty = new Checkpoint(NAME, 0, TreeHash.EMPTY);
        assertThat(empty.text()).isEqualTo(EMPTY);
        assertThat(Checkpoint.parse(EMPTY)).isEqualTo(empty);
    }

    @Test
    void itIsSignedByTheKeyOfItsName() {
        SignerKey key = SignerKey.generate(NAME);
        Checkpoint checkpoint = new Checkpoint(NAME, 7, TestLeaves.hash(1));
        SignedNote note = SignedNote.parse(checkpoint.sign(List.of(key)).toString());
        assertThat(note.isSignedBy(key.verifier())).isTrue();
        assertThat(Checkpoint.parse(note.text())).isEqualTo(checkpoint);
        assertThatThrownBy(() -> checkpoint.sign(List.of(SignerKey.generate("another"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name\n007\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "name\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "name\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
                "name\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU\n",
                "name\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n",
                "name\n7\n\n",
                "\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "name\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n",
            })
    void whatIsWrittenOtherwiseIsNone(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void linesThatALedgerAddsAreNotMinded() {
        assertThat(Checkpoint.parse(EMPTY + "more\n").size()).isZero();
    }

    @Test
    void aCosignatureIsOverTheTimeAndTheWholeCheckpoint() {
        SignerKey secret = SignerKey.generate("witness.example.org");
        VerifierKey witness = new VerifierKey(
                "witness.example.org", Purpose.COSIGNATURE, secret.verifier().key());
        String note = new Checkpoint(NAME, 0, TreeHash.EMPTY)
                .sign(List.of(SignerKey.generate(NAME)))
                .toString();

        String cosigned = note + line(witness, secret, 1_700_000_000, EMPTY);
        assertThat(SignedNote.parse(cosigned).cosignedBy(witness))
                .contains(new Cosignature("witness.example.org", Instant.ofEpochSecond(1_700_000_000)));
        String ofAnother = note + line(witness, secret, 1_700_000_000, EMPTY.replace("\n0\n", "\n1\n"));
        assertThat(SignedNote.parse(ofAnother).cosignedBy(witness)).isEmpty();
        assertThat(SignedNote.parse(note).cosignedBy(witness)).isEmpty();
    }

    @Test
    void aCheckpointMayBeSeenAtTheBeginningOfTimeAndNotBefore() {
        SignerKey secret = SignerKey.generate("witness.example.org");
        VerifierKey witness = new VerifierKey(
                "witness.example.org", Purpose.COSIGNATURE, secret.verifier().key());
        String note = new Checkpoint(NAME, 0, TreeHash.EMPTY)
                .sign(List.of(SignerKey.generate(NAME)))
                .toString();
        assertThat(SignedNote.parse(note + line(witness, secret, 0, EMPTY)).cosignedBy(witness))
                .contains(new Cosignature("witness.example.org", Instant.EPOCH));
        assertThat(SignedNote.parse(note + line(witness, secret, -1, EMPTY)).cosignedBy(witness))
                .isEmpty();
    }

    private static String line(VerifierKey witness, SignerKey secret, long seconds, String checkpoint) {
        byte[] signed =
                secret.sign(("cosignature/v1\ntime " + seconds + "\n" + checkpoint).getBytes(StandardCharsets.UTF_8));
        byte[] blob = ByteBuffer.allocate(4 + 8 + 64)
                .putInt(witness.id().value())
                .putLong(seconds)
                .put(signed)
                .array();
        return "\u2014 witness.example.org " + Base64.getEncoder().encodeToString(blob) + "\n";
    }
}
