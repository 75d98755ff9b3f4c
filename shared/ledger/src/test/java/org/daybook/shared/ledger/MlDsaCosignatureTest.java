package org.daybook.shared.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.daybook.shared.ledger.note.NoteAlgorithm;
import org.daybook.shared.ledger.note.NoteSignature;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.SignerKey;
import org.daybook.shared.ledger.note.VerifierKey;
import org.daybook.shared.ledger.note.VerifierKey.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A witness that signs as C2SP recommends for new ones: with ML-DSA-44, which Java has from version 24 on. */
class MlDsaCosignatureTest {

    private static final String NAME = "witness.example.org";
    private static final long SEEN = 1_679_315_147;

    private final SignerKey ours = SignerKey.generate("daybook.example.org/test");
    private final Checkpoint checkpoint = new Checkpoint("daybook.example.org/test", 7, TreeHash.ofLeaf(new byte[1]));
    private KeyPair pair;
    private byte[] key;
    private VerifierKey witness;

    @BeforeEach
    void aWitness() throws GeneralSecurityException {
        assumeTrue(NoteAlgorithm.ML_DSA_44.isKnown());
        pair = KeyPairGenerator.getInstance("ML-DSA-44").generateKeyPair();
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - NoteAlgorithm.ML_DSA_44.keyLength(), encoded.length);
        key = raw;
        witness = VerifierKey.of(NAME, Purpose.COSIGNATURE_ML_DSA, raw);
    }

    /** As the specification lays it out, byte by byte. */
    private static byte[] message(String name, String origin, long size, byte[] root) {
        ByteBuffer message = ByteBuffer.allocate(12 + 1 + name.length() + 8 + 1 + origin.length() + 8 + 8 + 32);
        message.put(HexFormat.of().parseHex("737562747265652f76310a00"));
        message.put((byte) name.length()).put(name.getBytes(StandardCharsets.UTF_8));
        message.putLong(SEEN);
        message.put((byte) origin.length()).put(origin.getBytes(StandardCharsets.UTF_8));
        return message.putLong(0).putLong(size).put(root).array();
    }

    private NoteSignature signature(VerifierKey by, byte[] message) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("ML-DSA-44");
        signature.initSign(pair.getPrivate());
        signature.update(message);
        byte[] blob = ByteBuffer.allocate(8 + NoteAlgorithm.ML_DSA_44.signatureLength())
                .putLong(SEEN)
                .put(signature.sign())
                .array();
        return new NoteSignature(by.name(), by.id(), blob);
    }

    private SignedNote cosigned(byte[] message) throws GeneralSecurityException {
        SignedNote note = checkpoint.sign(List.of(ours));
        return SignedNote.parse(note + signature(witness, message).line() + "\n");
    }

    @Test
    void aCosignatureOfTheWholeTreeHoldsAndTellsWhenItWasSeen() throws GeneralSecurityException {
        byte[] message = message(NAME, checkpoint.origin(), 7, checkpoint.root().bytes());
        assertThat(cosigned(message).cosignedBy(witness)).contains(new Cosignature(NAME, Instant.ofEpochSecond(SEEN)));
    }

    @Test
    void oneOfAnotherTreeOrNameDoesNot() throws GeneralSecurityException {
        byte[] root = checkpoint.root().bytes();
        for (byte[] other : List.of(
                message(NAME, checkpoint.origin(), 8, root),
                message(NAME, "another.example.org", 7, root),
                message("witness.example.com", checkpoint.origin(), 7, root),
                message(NAME, checkpoint.origin(), 7, new byte[32]))) {
            assertThat(cosigned(other).cosignedBy(witness)).isEmpty();
        }
    }

    @Test
    void theNameOfAWitnessHasAtMostAsManyBytesAsOneByteCounts() throws GeneralSecurityException {
        for (int length : List.of(255, 256)) {
            VerifierKey named = VerifierKey.of("w".repeat(length), Purpose.COSIGNATURE_ML_DSA, key);
            byte[] message = message(
                    named.name(), checkpoint.origin(), 7, checkpoint.root().bytes());
            assertThat(Cosignature.checked(signature(named, message), checkpoint.text(), named)
                            .isPresent())
                    .as("%d bytes", length)
                    .isEqualTo(length == 255);
        }
    }

    @Test
    void oneOfATextThatIsNoCheckpointDoesNotHold() throws GeneralSecurityException {
        byte[] message = message(NAME, checkpoint.origin(), 7, checkpoint.root().bytes());
        assertThat(Cosignature.checked(signature(witness, message), "no checkpoint\n", witness))
                .isEmpty();
    }

    @Test
    void itsVerifierKeyIsReadAsItIsWrittenAndNotForAnotherKind() {
        assertThat(VerifierKey.parse(witness.toString())).isEqualTo(witness);
        assertThatThrownBy(() -> new VerifierKey(NAME, Purpose.COSIGNATURE, witness.key()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
