package org.daybook.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.daybook.app.start.TypedLine;
import org.daybook.shared.evidence.pack.Manifest;
import org.daybook.shared.evidence.pack.PackNames;
import org.daybook.shared.evidence.pack.PackReadme;
import org.daybook.shared.evidence.pack.PackWriter;
import org.daybook.shared.evidence.pack.PartKind;
import org.daybook.shared.evidence.pack.Scope;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.TreeHash;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.SignerKey;
import org.daybook.shared.ledger.note.VerifierKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    private static final String ORIGIN = "daybook.example.org/test";

    private static final Checkpoint EMPTY = new Checkpoint(ORIGIN, 0, TreeHash.EMPTY);

    private final SignerKey signer = SignerKey.generate(ORIGIN);
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);

    private final StringBuilder said = new StringBuilder();

    @TempDir
    private Path folder;

    private String pack;

    @BeforeEach
    void aPackOfAnEmptyRecord() throws IOException {
        Path file = folder.resolve("pack.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            PackWriter writer = new PackWriter(out);
            writer.part(PartKind.README, PackNames.README, PackReadme.text());
            writer.part(
                    PartKind.CHECKPOINT,
                    PackNames.CHECKPOINT,
                    bytes(EMPTY.sign(List.of(signer)).toString()));
            writer.part(PartKind.KEYS, PackNames.KEY, bytes(signer.verifier() + "\n"));
            writer.entries(to -> {});
            Scope scope = Scope.ofDecision(new UUID(1, 2), "d1");
            Manifest manifest =
                    new Manifest(ORIGIN, scope, Instant.EPOCH, Instant.EPOCH, -1, EMPTY, 0, 0, 0, writer.parts());
            writer.end(SignedNote.sign(manifest.text(), List.of(signer)));
        }
        pack = file.toString();
    }

    private int verify(String... arguments) {
        TypedLine typed = TypedLine.to(new Verify(NOW), List.of(arguments));
        said.append(typed.said());
        return typed.status();
    }

    private String said() {
        return said.toString();
    }

    @Test
    void aPackThatHoldsByTheKeyThatWasGivenIsSaidToHold() {
        assertThat(verify(pack, "--key", signer.verifier().toString())).isZero();
        assertThat(said())
                .contains("Evidence of " + ORIGIN + ", decision ")
                .contains("holds          The checkpoint is signed by the key that you gave")
                .endsWith("All of it holds.\n")
                .doesNotContain("WARNING", "does not hold");
    }

    @Test
    void whoGivesNoKeyIsToldLoudlyThatTheOneInThePackProvesNothing() {
        assertThat(verify(pack)).isZero();
        assertThat(said()).contains("WARNING: the key is the one in the pack");
    }

    @Test
    void whatDoesNotHoldIsSaidAndEndsWithOne() {
        SignerKey other = SignerKey.generate(ORIGIN);
        assertThat(verify(pack, "--key", other.verifier().toString())).isEqualTo(1);
        assertThat(said())
                .contains("does not hold  The checkpoint is signed by the key that you gave")
                .contains("- it is not signed by that key")
                .endsWith("It does not hold.\n");
    }

    @Test
    void aWitnessThatDidNotSeeItIsMissed() {
        VerifierKey witness = VerifierKey.of("witness.example.org", VerifierKey.Purpose.COSIGNATURE, new byte[32]);
        assertThat(verify("--witness", witness.toString(), pack)).isEqualTo(1);
        assertThat(said()).contains("does not hold  The checkpoint was seen by the witness " + witness);
    }

    @Test
    void whatIsNoPackIsRefusedInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("other.zip"), "not a pack");
        assertThat(verify(file.toString())).isEqualTo(1);
        assertThat(said())
                .isEqualTo("does not hold  " + file
                        + " is no pack that can be checked: it is not a complete ZIP archive.\n");
    }

    /** The golden packs stand with the tests of the format. */
    private String format1(String name) {
        return Path.of("../../shared/ledger/src/test/resources/evidence/format-1", name)
                .toString();
    }

    @Test
    void whoChecksAPackOfFormat1IsToldLoudlyWhatNobodyHasSigned() throws Exception {
        String key = Files.readString(Path.of(format1("key"))).strip();
        assertThat(verify(format1("workstream.zip"), "--key", key)).isZero();
        assertThat(said())
                .contains("(format 1)", "WARNING: this pack has format 1", "Nothing proves when it was made")
                .contains("README.txt", "Ask for a new pack", "--format 2")
                .endsWith("Its entries hold (format 1). Nothing vouches for the rest of it.\n")
                .doesNotContain("All of it holds");
    }

    @Test
    void whoAcceptsNoOlderFormatIsGivenNone() throws Exception {
        String key = Files.readString(Path.of(format1("key"))).strip();
        assertThat(verify(format1("workstream.zip"), "--key", key, "--format", "2"))
                .isEqualTo(1);
        assertThat(said())
                .contains("does not hold  The pack is of format 2 or a newer one, as you asked")
                .contains("- it is of format 1: ask for a new pack")
                .endsWith("It does not hold.\n");
        said.setLength(0);
        assertThat(verify("--format", "2", pack)).isZero();
        assertThat(said()).contains("holds          The pack is of format 2 or a newer one");
    }

    @Test
    void aPackOfTheNewestFormatIsSaidToBeOne() {
        assertThat(verify(pack)).isZero();
        assertThat(said()).contains("(format 2)").doesNotContain("format 1");
    }

    @Test
    void misuseEndsWithTwo() {
        String key = signer.verifier().toString();
        for (List<String> arguments : List.of(
                List.<String>of(),
                List.of(pack, pack),
                List.of(pack, "--key"),
                List.of(pack, "--key", "secret"),
                List.of(pack, "--witness", key),
                List.of(pack, "--colour", "red"),
                List.of(pack, "--format"),
                List.of(pack, "--format", "3"),
                List.of(folder.resolve("none.zip").toString()))) {
            assertThat(verify(arguments.toArray(String[]::new)))
                    .as(arguments.toString())
                    .isEqualTo(2);
        }
        assertThat(said())
                .contains(
                        "there is no file",
                        "Not a verifier key: secret",
                        "--format needs the oldest format",
                        "--witness needs a key that signs as");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
