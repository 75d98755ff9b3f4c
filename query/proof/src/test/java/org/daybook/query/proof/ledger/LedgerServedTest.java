package org.daybook.query.proof.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.daybook.query.TestReadSide;
import org.daybook.query.facts.RandomHistory;
import org.daybook.query.facts.TestRecord;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.daybook.shared.ledger.MerkleTree;
import org.daybook.shared.ledger.Proofs;
import org.daybook.shared.ledger.TreeHash;
import org.daybook.shared.ledger.tile.EntryBundle;
import org.daybook.shared.ledger.tile.Tile;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** A ledger of more than two full tiles, as it is served. */
class LedgerServedTest {

    private static final int LENGTH = 560;

    private static TestRecord record;
    private static TestLedger ledger;
    private static int size;

    @BeforeAll
    static void aLedgerOfSeveralTiles() {
        RandomHistory history = new RandomHistory(1000, LENGTH);
        record = history.record();
        record.projectAll();
        ledger = TestLedger.of(record);
        ledger.append(new TestKeys());
        size = record.stored().size();
    }

    @Test
    void theCheckpointAndTheKeyAreServedAsTheyAreWritten() throws Exception {
        MockHttpServletResponse checkpoint = asked("/ledger/checkpoint");
        PublishedCheckpoint newest = ledger.stored().latest().orElseThrow();
        assertThat(checkpoint.getContentAsString()).isEqualTo(newest.note().toString());
        assertThat(checkpoint.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(asked("/ledger/key").getContentAsString())
                .isEqualTo(ledger.stored().keys().getLast().verifier() + "\n");
    }

    @Test
    void everyTileOfTheTreeIsServedAndEveryWidthOfAPartialOne() throws Exception {
        for (Tile tile : Tile.ofTree(size)) isServed(tile);
        for (int width = 1; width <= size % 256; width++) isServed(new Tile(0, size / 256, width));
        // A full tile still serves what it began with, which an older checkpoint may need.
        isServed(new Tile(0, 1, 17));
    }

    private static void isServed(Tile tile) throws Exception {
        MockHttpServletResponse answer = asked("/ledger/" + tile.path());
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        MerkleTree tree = ledger.tree(size);
        for (int i = 0; i < tile.width(); i++) {
            expected.writeBytes(tree.subtrees()
                    .root(8 * tile.level(), 256 * tile.index() + i)
                    .bytes());
        }
        assertThat(answer.getContentAsByteArray()).as(tile.path()).isEqualTo(expected.toByteArray());
        assertThat(answer.getContentType()).isEqualTo("application/octet-stream");
    }

    @Test
    void theEntriesOfATileAreServedAndTheirHashesAreItsHashes() throws Exception {
        for (EntryBundle bundle : List.of(new EntryBundle(0, 256), new EntryBundle(size / 256, size % 256))) {
            List<byte[]> entries =
                    EntryBundle.read(asked("/ledger/" + bundle.path()).getContentAsByteArray());
            assertThat(entries).hasSize(bundle.width());
            assertThat(TreeHash.ofLeaf(entries.getLast()))
                    .isEqualTo(ledger.tree(size).subtrees().root(0, 256 * bundle.index() + bundle.width() - 1));
        }
    }

    @Test
    void onlyWhatNeverChangesMayBeKeptForEver() throws Exception {
        assertThat(asked("/ledger/tile/0/000").getHeader("Cache-Control")).contains("immutable", "private");
        assertThat(asked("/ledger/tile/0/002.p/3").getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(asked("/ledger/checkpoint").getHeader("Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ledger/tile/0/0",
                "/ledger/tile/0/0000",
                "/ledger/tile/00/000",
                "/ledger/tile/0/000.p/0",
                "/ledger/tile/0/000.p/256",
                "/ledger/tile/0/000.p/01",
                "/ledger/tile/0/x000/000",
                "/ledger/tile/0/002",
                "/ledger/tile/0/003.p/1",
                "/ledger/tile/0/002.p/255",
                "/ledger/tile/1/000",
                "/ledger/tile/9/000",
                "/ledger/tile/-1/000",
                "/ledger/tile/0/%30%30%30",
                "/ledger/tile/entries/002",
                "/ledger/tile/entries/3",
                "/ledger/tile/",
                "/ledger/tile/entries"
            })
    void whatIsNoTileOfTheLedgerOrWrittenOtherwiseIsNotThere(String path) {
        assertThat(refusal(path)).isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.kind())
                .isEqualTo(Rejection.Kind.NOT_FOUND));
    }

    @Test
    void anyEntryIsProvedToBeInTheNewestCheckpointAndInOlderOnes() throws Exception {
        for (long position : new long[] {0, 1, 255, 256, 300, size - 1}) {
            isProved(json("/api/ledger/inclusion?position=" + position), position, size);
            long older = Math.max(position + 1, 400);
            isProved(json("/api/ledger/inclusion?position=" + position + "&size=" + older), position, older);
        }
    }

    @Test
    void anEntryIsFoundByTheAggregateAndVersionOfAReceipt() throws Exception {
        var header = record.stored().get(77).entry().header();
        JsonNode proof = json("/api/ledger/inclusion?aggregate=" + header.aggregate() + "&version=" + header.version());
        isProved(proof, 77, size);
    }

    private static void isProved(JsonNode proof, long position, long of) {
        assertThat(proof.path("position").asLong()).isEqualTo(position);
        assertThat(proof.path("size").asLong()).isEqualTo(of);
        byte[] leaf = proof.path("leaf").asString().getBytes(StandardCharsets.UTF_8);
        assertThat(TreeHash.ofLeaf(leaf)).hasToString(proof.path("leafHash").asString());
        assertThat(leaf).isEqualTo(ledger.leaves().get((int) position));
        assertThat(Proofs.includes(
                        TreeHash.ofLeaf(leaf),
                        position,
                        of,
                        hashes(proof.path("path")),
                        ledger.tree(of).root()))
                .isTrue();
    }

    @Test
    void anEarlierLedgerIsProvedToBeTheBeginningOfALaterOne() throws Exception {
        for (int from : new int[] {0, 1, 256, 300, size}) {
            JsonNode proof = json("/api/ledger/consistency?from=" + from);
            assertThat(proof.path("to").asInt()).isEqualTo(size);
            assertThat(Proofs.extend(
                            from,
                            TreeHash.ofBase64(proof.path("fromRoot").asString()),
                            size,
                            ledger.tree(size).root(),
                            hashes(proof.path("proof"))))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "inclusion?position=x position",
                "inclusion?position=5&size=5 size",
                "inclusion?position=5&size=999999 size",
                "inclusion?position=5&aggregate=20210000-0000-4000-8000-000000000001 position",
                "inclusion?aggregate=nobody&version=1 aggregate",
                "inclusion position",
                "consistency?from=-1 from",
                "consistency?from=9&to=5 from",
                "consistency?from=5&to=999999 to"
            })
    void whatCannotBeProvedIsRefusedByTheFieldThatIsWrong(String question, String field) {
        assertThat(refusal("/api/ledger/" + question))
                .isInstanceOfSatisfying(InvalidValue.class, refused -> assertThat(refused.field())
                        .isEqualTo(field));
    }

    @Test
    void anEntryThatIsNotThereIsNotProved() {
        assertThat(refusal("/api/ledger/inclusion?position=999999"))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.code()).isEqualTo("unknown-entry"));
    }

    @Test
    void viewsSayInWhichCheckpointTheyAreProved() throws Exception {
        PublishedCheckpoint newest = ledger.stored().latest().orElseThrow();
        assertThat(asked("/api/portfolio").getHeader("Daybook-Checkpoint"))
                .isEqualTo(newest.size() + " " + newest.root());
        String past = "/api/portfolio?knownAt="
                + record.stored().get(30).entry().header().recordedAt();
        String[] first = asked(past).getHeader("Daybook-Checkpoint").split(" ");
        assertThat(Long.parseLong(first[0])).isGreaterThan(30);
    }

    private static Throwable refusal(String path) {
        return catchThrowable(() -> answered(path)).getCause();
    }

    private static List<TreeHash> hashes(JsonNode written) {
        return written.valueStream()
                .map(hash -> TreeHash.ofBase64(hash.asString()))
                .toList();
    }

    private static JsonNode json(String path) throws Exception {
        return Json.mapper().readTree(asked(path).getContentAsString());
    }

    private static MockHttpServletResponse asked(String path) throws Exception {
        MockHttpServletResponse answer = answered(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer;
    }

    private static MockHttpServletResponse answered(String path) throws Exception {
        return TestReadSide.as(Role.AUDITOR)
                .perform(get(URI.create(path)))
                .andReturn()
                .getResponse();
    }
}
