package org.daybook.shared.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the example of Go's package golang.org/x/mod/sumdb/note. */
class SignedNoteTest {

    private static final String SECRET =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final VerifierKey NEUMANN =
            VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    private static final String TEXT = "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n";
    private static final String NOTE = TEXT
            + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    @Test
    void aNoteIsSignedByteForByteAsGoSignsIt() {
        assertThat(SignedNote.sign(TEXT, List.of(SignerKey.parse(SECRET, NEUMANN))))
                .hasToString(NOTE);
    }

    @Test
    void aNoteThatGoSignedHolds() {
        SignedNote note = SignedNote.parse(NOTE);
        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.isSignedBy(NEUMANN)).isTrue();
        assertThat(note).hasToString(NOTE);
    }

    @Test
    void anotherTextDoesNotHold() {
        assertThat(SignedNote.parse(NOTE.replace("answer", "Answer")).isSignedBy(NEUMANN))
                .isFalse();
    }

    @Test
    void anotherKeyOfTheSameNameDoesNotHold() {
        SignerKey another = SignerKey.generate("PeterNeumann");
        assertThat(SignedNote.parse(NOTE).isSignedBy(another.verifier())).isFalse();
        assertThat(SignedNote.sign(TEXT, List.of(another)).isSignedBy(another.verifier()))
                .isTrue();
    }

    @Test
    void aWrongSignatureBesideARightOneSpoilsTheNote() {
        String wrong = NOTE.substring(NOTE.lastIndexOf('\u2014')).replace("9UG", "9UH");
        assertThat(SignedNote.parse(NOTE + wrong).isSignedBy(NEUMANN)).isFalse();
    }

    @Test
    void signaturesOfStrangersAreKept() {
        String two = NOTE
                + SignedNote.sign(TEXT, List.of(SignerKey.generate("stranger")))
                        .toString()
                        .substring(TEXT.length() + 1);
        SignedNote note = SignedNote.parse(two);
        assertThat(note.isSignedBy(NEUMANN)).isTrue();
        assertThat(note).hasToString(two);
        assertThat(SignedNote.parse(NOTE).and(note)).hasToString(two);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\n\u2014 name\n",
                "text\n\n\u2014 name AAAAAA==\n",
                "text\n\n\u2014 name AAAAAAA\n",
                "text\n\n- name AAAAAAE=\n",
                "text\n\n\u2014 name  AAAAAAE=\n",
                "text\n\n\u2014 na+me AAAAAAE=\n",
                "text\n\n\u2014 name AAAAAAE=",
                "text\r\n\n\u2014 name AAAAAAE=\n",
                "te\txt\n\n\u2014 name AAAAAAE=\n",
                "text\n\u2014 name AAAAAAE=\n",
            })
    void whatIsWrittenOtherwiseIsNoNote(String written) {
        assertThatThrownBy(() -> SignedNote.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyIsReadBackAsItWasWritten() {
        SignerKey key = SignerKey.generate("daybook.example.org/programme");
        SignerKey again =
                SignerKey.parse(key.secret(), VerifierKey.parse(key.verifier().toString()));
        assertThat(again.secret()).isEqualTo(key.secret());
        assertThat(key).hasToString(key.verifier().toString());
    }

    @Test
    void keysThatAreNoPairAreRefusedAndTheSecretIsNotTold() {
        SignerKey one = SignerKey.generate("one");
        assertThatThrownBy(() ->
                        SignerKey.parse(one.secret(), SignerKey.generate("one").verifier()))
                .hasMessageContaining("do not belong together")
                .message()
                .doesNotContain(one.secret().substring(30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq",
                "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann",
            })
    void whatIsWrittenOtherwiseIsNoKey(String written) {
        assertThatThrownBy(() -> VerifierKey.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
