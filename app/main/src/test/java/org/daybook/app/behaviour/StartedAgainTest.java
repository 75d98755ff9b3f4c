package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Stopped as Ctrl-C stops it, and started again on the same data: the record is the same and goes on. */
class StartedAgainTest {

    private static final int LINES = 50;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void theRecordTheAccountsAndTheTokensAreKeptAndTheNextEntryTakesTheNextPosition() {
        try (OwnRecord record = OwnRecord.begin(folder)) {
            BulkFile file = BulkFile.of(LINES);
            assertThat(record.office().bulk(file.toString()).status()).isEqualTo(200);
            List<JsonNode> before = record.events();
            record.daybook().close();
            assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();

            record.startAgain();
            assertThat(record.daybook().said()).doesNotContain("one account so far");
            assertThat(record.events()).isEqualTo(before);
            long position = record.office()
                    .post("/api/programmes", "{\"name\":\"After the start\"}")
                    .ok()
                    .at("/entries/0/position")
                    .asLong();
            assertThat(position).isEqualTo(before.size());
            record.office().bulk(file.toString(), answer -> assertThat(
                            answer.get("status").asInt())
                    .isEqualTo(200));
            assertThat(record.events()).hasSize(before.size() + 1);
        }
    }
}
