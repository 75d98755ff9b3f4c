package org.daybook.shared.evidence.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.daybook.shared.contract.CanonicalJson;
import org.daybook.shared.contract.Json;
import org.daybook.shared.evidence.EvidenceRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The format of docs/ledger.md: whoever changes it changes the format of every pack there is. */
class EntryLineTest {

    private static final String LEAF = "{\"actor\":\"6d1f1e9a-3f0e-4b0c-9a51-0c5a5f3f7a10\","
            + "\"aggregate\":\"0b8f6f6e-5d0a-4a0e-8d5c-2f3b1f9a7c21\",\"aggregateType\":\"workstream\","
            + "\"effectiveOn\":\"2022-02-01\",\"eventId\":\"018f0000-0000-7000-8000-000000000001\","
            + "\"payloadDigest\":\"sujC3YiXLptZFLiOITGt8avP6fZsT8n8nJqt8kmI6k4=\",\"position\":41,"
            + "\"post\":\"Director of HR\",\"recordedAt\":\"2022-02-03T10:15:30.123456Z\",\"role\":\"OWNER\","
            + "\"type\":\"workstream.rag-changed\",\"typeVersion\":1,\"version\":7,\"zone\":\"Europe/London\"}";
    private static final String PAYLOAD =
            "{\"dimension\":\"PROJECT\",\"rating\":\"AMBER\",\"reason\":\"Funding is not confirmed\"}";
    private static final byte[] SALT = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

    @Test
    void aLineIsWrittenByteForByte() {
        assertThat(line(PAYLOAD))
                .isEqualTo("{\"leaf\":" + LEAF + ",\"payload\":\"" + PAYLOAD.replace("\"", "\\\"")
                        + "\",\"salt\":\"AAECAwQFBgcICQoLDA0ODw==\"}\n");
    }

    @Test
    void itIsCanonicalJsonAndItsLeafToo() {
        String payload = "{\"text\":\"\u20ac \uD83D\uDE00 \\\\ \\n \u2028 \u007f / \"}\b\t\n\f\r\u0001\u001f";
        JsonNode read = Json.mapper().readTree(line(payload));
        assertThat(CanonicalJson.write(read) + "\n").isEqualTo(line(payload));
        assertThat(CanonicalJson.write(read.get("leaf"))).isEqualTo(LEAF);
        assertThat(read.get("payload").asString()).isEqualTo(payload);
    }

    @Test
    void whatIsInItIsWhatItsLeafSays() {
        byte[] line = EvidenceRecord.bytes(line(PAYLOAD));
        EntryLine.Read read = EntryLine.read(new CanonicalText(line, 0, line.length));
        assertThat(read.digest()).isEqualTo(read.header().payloadDigest());
        assertThat(read.header().position()).isEqualTo(41);
        assertThat(read.header().version()).isEqualTo(7);
        assertThat(read.header().type()).isEqualTo("workstream.rag-changed");
    }

    @Test
    void whatIsWrittenInAnotherWayIsNoLine() {
        String line = line("{\"text\":\"a\tb\"}").strip();
        for (String other : new String[] {
            line.replace(",\"payload\"", ", \"payload\""),
            line.replace("\\t", "\\u0009"),
            line.replace("a\\tb", "\\u0041"),
            line.replace("a\\tb", "\\x"),
            line.replace("a\\tb", "a\tb"),
            line.replace("a\\tb", "a\nb"),
            line.replace("a\\tb", "\\u001"),
            line.replace("a\\tb", "\\u001F"),
            line.replace("\"position\":41", "\"position\":041"),
            line.replace("\"position\":41", "\"position\":-41"),
            line.replace("\"position\":41", "\"position\":99999999999999999999"),
            line.replace("\"typeVersion\":1,", ""),
            line + " "
        }) {
            byte[] bytes = EvidenceRecord.bytes(other + "\n");
            assertThatThrownBy(() -> EntryLine.read(new CanonicalText(bytes, 0, bytes.length)))
                    .as(other)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void whereverALineBreaksOffItIsNone() {
        byte[] line = EvidenceRecord.bytes(line("{\"text\":\"a\tb\u0001\"}").strip());
        for (int length = 0; length < line.length; length++) {
            int end = length;
            assertThatThrownBy(() -> EntryLine.read(new CanonicalText(line, 0, end)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static String line(String payload) {
        byte[] line = new EntryLine(EvidenceRecord.bytes(LEAF), EvidenceRecord.bytes(payload), SALT).write();
        return new String(line, StandardCharsets.UTF_8);
    }
}
