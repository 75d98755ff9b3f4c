package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.Proofs;
import org.daybook.shared.ledger.TreeHash;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.VerifierKey;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an audit panel checks for itself. */
interface LedgerBehaviour {

    RunningEngine engine();

    @Test
    default void softwareThatOthersWroteChecksTheWholeLedger() {
        LedgerCheck.Result result = LedgerCheck.of(engine());
        assertThat(result.status()).as(result.said()).isZero();
        assertThat(result.said()).contains("leaves hold");
    }

    @Test
    default void theSameSoftwareFindsASingleBitThatIsWrong() {
        for (String altered : List.of(
                "/ledger/checkpoint",
                "/ledger/tile/0/000",
                "/ledger/tile/0/001",
                "/ledger/tile/entries/000",
                "/ledger/tile/entries/001")) {
            LedgerCheck.Result result = LedgerCheck.of(engine(), "-alter", altered);
            assertThat(result.status()).as(altered + ": " + result.said()).isNotZero();
        }
    }

    @Test
    default void aReceiptIsTurnedIntoAProof() {
        JsonNode receipt = engine().writer("OFFICE")
                .post(Papers.RETENTION + "/record-progress", "{\"text\":\"Proved by its receipt.\"}")
                .ok();
        String question = "/api/ledger/inclusion?aggregate=" + receipt.get("id").asString() + "&version="
                + receipt.get("version").asString();
        Api.Answer answer = engine().reader("OFFICE").get(question);
        for (int i = 0; i < 40 && answer.status() == 503; i++)
            answer = engine().reader("OFFICE").get(question);
        JsonNode proof = answer.ok();

        VerifierKey key = VerifierKey.parse(engine().reader("OFFICE")
                .get("/api/ledger")
                .ok()
                .at("/keys/0/verifier")
                .asString());
        SignedNote note = SignedNote.parse(proof.at("/checkpoint/note").asString());
        assertThat(note.isSignedBy(key)).isTrue();
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        List<TreeHash> path = new ArrayList<>();
        proof.get("path").forEach(hash -> path.add(TreeHash.ofBase64(hash.asString())));
        byte[] leaf = proof.get("leaf").asString().getBytes(StandardCharsets.UTF_8);
        assertThat(new String(leaf, StandardCharsets.UTF_8))
                .contains(receipt.at("/entries/0/eventId").asString());
        assertThat(Proofs.includes(
                        TreeHash.ofLeaf(leaf),
                        proof.get("position").asLong(),
                        checkpoint.size(),
                        path,
                        checkpoint.root()))
                .isTrue();
    }

    @Test
    default void onlyAuditorsReadTheLedgerAndOnlyReadersOfAnEntryGetItsProof() {
        assertThat(engine().reader("AUDITOR").get("/ledger/checkpoint").status())
                .isEqualTo(200);
        assertThat(engine().reader("BOARD").get("/ledger/checkpoint").status()).isEqualTo(403);
        // The first entry of all is an account.
        assertThat(engine().reader("BOARD")
                        .get("/api/ledger/inclusion?position=0")
                        .status())
                .isEqualTo(404);
        assertThat(engine().reader("AUDITOR")
                        .get("/api/ledger/inclusion?position=0")
                        .status())
                .isEqualTo(200);
    }

    @Test
    default void whatIsWrittenOtherwiseThanTheFormatSaysIsNotThere() {
        for (String path : List.of("tile/0/0", "tile/0/000.p/256", "tile/00/000", "tile/0/%30%30%30", "tile/9/000")) {
            assertThat(engine().reader("AUDITOR").get("/ledger/" + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }
}
