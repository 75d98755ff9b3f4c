package org.daybook.shared.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.TreeHash;
import org.daybook.shared.ledger.note.VerifierKey.Purpose;
import org.junit.jupiter.api.Test;

/** Which signatures of a note are whose, and which of those that a witness sends are taken. */
class SignaturesOfANoteTest {

    private static final String TEXT = "A text\n";

    private final SignerKey one = SignerKey.generate("one");
    private final SignerKey two = SignerKey.generate("two");
    private final SignerKey secret = SignerKey.generate("witness");
    private final VerifierKey witness =
            new VerifierKey("witness", Purpose.COSIGNATURE, secret.verifier().key());
    private final SignedNote checkpoint = new Checkpoint("one", 0, TreeHash.EMPTY).sign(List.of(one));

    @Test
    void theSignaturesOfOneNameAreToldFromTheOthers() {
        SignedNote both = SignedNote.sign(TEXT, List.of(one, two));
        assertThat(both.by("one"))
                .hasToString(SignedNote.sign(TEXT, List.of(one)).toString());
        assertThat(both.linesNotBy("one")).isEqualTo(lines(SignedNote.sign(TEXT, List.of(two)), TEXT));
        assertThat(both.by("three").isSignedBy(one.verifier())).isFalse();
        assertThat(both.linesNotBy("three")).isEqualTo(lines(both, TEXT));
    }

    @Test
    void aNoteIsSignedOnlyByKnownKeysWhoseSignaturesHold() {
        SignedNote both = SignedNote.sign(TEXT, List.of(two, one));
        assertThat(both.signedOnlyBy(List.of(one.verifier(), two.verifier())))
                .contains(List.of(two.verifier(), one.verifier()));
        assertThat(both.signedOnlyBy(List.of(one.verifier()))).isEmpty();
        String ofAnotherText = "Another text\n\n" + lines(SignedNote.sign(TEXT, List.of(one)), TEXT);
        assertThat(SignedNote.parse(ofAnotherText).signedOnlyBy(List.of(one.verifier())))
                .isEmpty();
        String twice = both + lines(SignedNote.sign(TEXT, List.of(one)), TEXT);
        assertThat(SignedNote.parse(twice).signedOnlyBy(List.of(one.verifier(), two.verifier())))
                .isEmpty();
    }

    @Test
    void theCosignatureThatHoldsIsFoundAmongWhateverAWitnessSends() {
        String holds = cosignature(checkpoint.text());
        String ofAnother = cosignature(checkpoint.text().replace("\n0\n", "\n1\n"));
        String strangers = lines(checkpoint, checkpoint.text());
        assertThat(checkpoint.cosignatureIn("no signature\n" + strangers + ofAnother + holds + holds, witness))
                .contains(holds);
        assertThat(checkpoint.cosignatureIn(ofAnother + strangers, witness)).isEmpty();
        assertThat(checkpoint.cosignatureIn("", witness)).isEmpty();
    }

    @Test
    void theCosignatureOfAWitnessIsNotTakenFromAnothersLine() {
        String line = cosignature(checkpoint.text());
        VerifierKey another = new VerifierKey(
                "another", Purpose.COSIGNATURE, secret.verifier().key());
        SignedNote cosigned = SignedNote.parse(checkpoint + line);
        assertThat(cosigned.cosignedBy(witness)).isPresent();
        assertThat(cosigned.cosignedBy(another)).isEmpty();
        assertThat(checkpoint.cosignatureIn(line, another)).isEmpty();
    }

    @Test
    void aNoteHasAtMostAHundredSignatures() {
        String line = lines(SignedNote.sign(TEXT, List.of(one)), TEXT);
        assertThat(SignedNote.parse(TEXT + "\n" + line.repeat(100)).isSignedBy(one.verifier()))
                .isTrue();
        assertThatThrownBy(() -> SignedNote.parse(TEXT + "\n" + line.repeat(101)))
                .hasMessageContaining("too many signatures");
        String far = "x\n".repeat(99) + cosignature(checkpoint.text());
        assertThat(checkpoint.cosignatureIn(far, witness)).isPresent();
        assertThat(checkpoint.cosignatureIn("x\n" + far, witness)).isEmpty();
    }

    @Test
    void aTextOfOneEmptyLineMayBeSigned() {
        SignedNote note = SignedNote.sign("\n", List.of(one));
        assertThat(SignedNote.parse(note.toString()).isSignedBy(one.verifier())).isTrue();
    }

    @Test
    void twoCopiesOfOneNoteAreJoinedAndOtherNotesAreNot() {
        SignedNote another = SignedNote.sign("Another\n", List.of(one));
        assertThatThrownBy(() -> checkpoint.and(another)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNoteIsNotSignedByNobody() {
        assertThatThrownBy(() -> SignedNote.sign(TEXT, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignedNote.sign("No line feed", List.of(one)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSignatureDoesNotHoldUnderWhatIsNoKeyOrIsNoSignature() {
        byte[] message = TEXT.getBytes(StandardCharsets.UTF_8);
        byte[] signed = one.sign(message);
        assertThat(one.verifier().verifies(message, signed)).isTrue();
        assertThat(one.verifier().verifies(message, new byte[3])).isFalse();
        byte[] noPoint = new byte[32];
        Arrays.fill(noPoint, (byte) 0xff);
        assertThat(VerifierKey.of("one", Purpose.NOTE, noPoint).verifies(message, signed))
                .isFalse();
    }

    private String cosignature(String text) {
        long seconds = 1_700_000_000;
        byte[] signed = secret.sign(("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8));
        byte[] blob = ByteBuffer.allocate(Long.BYTES + signed.length)
                .putLong(seconds)
                .put(signed)
                .array();
        return new NoteSignature("witness", witness.id(), blob).line() + "\n";
    }

    private static String lines(SignedNote note, String text) {
        return note.toString().substring(text.length() + 1);
    }
}
