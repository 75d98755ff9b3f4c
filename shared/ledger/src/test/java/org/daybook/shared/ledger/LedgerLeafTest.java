package org.daybook.shared.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.UUID;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.ledger.tile.EntryBundle;
import org.daybook.shared.text.Post;
import org.junit.jupiter.api.Test;

/** The test vector of docs/ledger.md: whoever changes it changes the format of every ledger there is. */
class LedgerLeafTest {

    private static final byte[] PAYLOAD =
            "{\"dimension\":\"PROJECT\",\"rating\":\"AMBER\",\"reason\":\"Funding is not confirmed\"}"
                    .getBytes(StandardCharsets.UTF_8);
    private static final byte[] SALT = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");

    @Test
    void aLeafIsWrittenByteForByte() {
        assertThat(new String(leaf("Director of HR", "2022-02-03T10:15:30.123456Z"), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"actor\":\"6d1f1e9a-3f0e-4b0c-9a51-0c5a5f3f7a10\","
                                + "\"aggregate\":\"0b8f6f6e-5d0a-4a0e-8d5c-2f3b1f9a7c21\",\"aggregateType\":\"workstream\","
                                + "\"effectiveOn\":\"2022-02-01\",\"eventId\":\"018f0000-0000-7000-8000-000000000001\","
                                + "\"payloadDigest\":\"sujC3YiXLptZFLiOITGt8avP6fZsT8n8nJqt8kmI6k4=\",\"position\":41,"
                                + "\"post\":\"Director of HR\",\"recordedAt\":\"2022-02-03T10:15:30.123456Z\",\"role\":\"OWNER\","
                                + "\"type\":\"workstream.rag-changed\",\"typeVersion\":1,\"version\":7,\"zone\":\"Europe/London\"}");
    }

    @Test
    void theInstantAlwaysHasSixDigits() {
        assertThat(new String(leaf("Director of HR", "2022-02-03T10:15:30Z"), StandardCharsets.UTF_8))
                .contains("\"recordedAt\":\"2022-02-03T10:15:30.000000Z\"");
    }

    @Test
    void thePayloadAndTheSaltAreNotInIt() {
        assertThat(new String(leaf("Director of HR", "2022-02-03T10:15:30Z"), StandardCharsets.UTF_8))
                .doesNotContain("Funding", "AMBER");
    }

    @Test
    void oneByteOfThePayloadOrTheSaltMakesAnotherLeaf() {
        byte[] altered = PAYLOAD.clone();
        altered[10]++;
        byte[] otherSalt = SALT.clone();
        otherSalt[15]++;
        assertThat(LedgerLeaf.digest(altered, SALT)).isNotEqualTo(LedgerLeaf.digest(PAYLOAD, SALT));
        assertThat(LedgerLeaf.digest(PAYLOAD, otherSalt)).isNotEqualTo(LedgerLeaf.digest(PAYLOAD, SALT));
    }

    @Test
    void theLongestHeaderHasAPlaceInABundle() {
        byte[] longest = leaf("\u20ac".repeat(200), "2022-02-03T10:15:30Z");
        assertThat(longest).hasSizeLessThan(EntryBundle.LONGEST);
    }

    private static byte[] leaf(String post, String recordedAt) {
        EntryHeader header = new EntryHeader(
                41,
                "018f0000-0000-7000-8000-000000000001",
                AggregateType.WORKSTREAM,
                UUID.fromString("0b8f6f6e-5d0a-4a0e-8d5c-2f3b1f9a7c21"),
                7,
                Instant.parse(recordedAt),
                LocalDate.parse("2022-02-01"),
                ZoneId.of("Europe/London"),
                new AccountId(UUID.fromString("6d1f1e9a-3f0e-4b0c-9a51-0c5a5f3f7a10")),
                Role.OWNER,
                new Post(post));
        return LedgerLeaf.of(header, "workstream.rag-changed", 1, PAYLOAD, SALT);
    }

    @Test
    void whatALeafSaysIsReadFromIt() {
        byte[] leaf = leaf("Director of HR", "2022-02-03T10:15:30.123456Z");
        assertThat(LedgerLeaf.recordedAt(leaf)).isEqualTo("2022-02-03T10:15:30.123456Z");
        assertThat(LedgerLeaf.payloadDigest(leaf)).isEqualTo(LedgerLeaf.digest(PAYLOAD, SALT));
    }

    @Test
    void fromOtherBytesNothingIsRead() {
        byte[] none = {'{'};
        assertThatThrownBy(() -> LedgerLeaf.recordedAt(none)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LedgerLeaf.payloadDigest(none)).isInstanceOf(IllegalArgumentException.class);
        byte[] empty = {'{', '}'};
        assertThatThrownBy(() -> LedgerLeaf.recordedAt(empty)).isInstanceOf(IllegalArgumentException.class);
        assertThat(LedgerLeaf.payloadDigest(empty)).isEmpty();
    }
}
