package org.daybook.app.behaviour;

import java.nio.file.Path;
import org.daybook.app.Awaited;
import org.daybook.app.behaviour.Api.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What Daybook does whichever engine keeps the record: one suite, run against each. Every engine starts with the sample
 * record loaded; what the tests add goes into workstreams and programmes of their own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RecordBehaviour
        implements PapersBehaviour,
                AcknowledgedBehaviour,
                WritingBehaviour,
                TwoClocksBehaviour,
                TargetDatesBehaviour,
                LedgerBehaviour,
                EvidenceBehaviour,
                ReviewBehaviour,
                RiskBehaviour,
                MeetingBehaviour,
                ActionBehaviour,
                DecisionBehaviour {

    private RunningEngine engine;

    abstract RunningEngine start(Path folder);

    @BeforeAll
    void startWithTheSampleRecord(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) {
        engine = start(folder);
        waitUntilProjected();
    }

    @AfterAll
    void stop() {
        if (engine != null) engine.close();
    }

    @Override
    public RunningEngine engine() {
        return engine;
    }

    /** The last line that the demo loads corrects Leadership & Culture. */
    private void waitUntilProjected() {
        Awaited.until("the sample record is projected", () -> {
            Answer answer = engine.reader("OFFICE").get(Papers.LEADERSHIP + "/history?limit=20");
            return answer.status() == 200 && corrected(answer.json());
        });
    }

    private static boolean corrected(JsonNode history) {
        return Papers.items(history.get("items"))
                .anyMatch(entry -> entry.get("type").asString().equals("workstream.entry-corrected"));
    }
}
