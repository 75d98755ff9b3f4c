package org.daybook.query.proof.audit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.daybook.query.facts.RandomHistory;
import org.daybook.query.facts.TestDatabase;
import org.daybook.query.proof.audit.Finding;
import org.daybook.query.proof.audit.Finding.Kind;
import org.daybook.query.proof.audit.Findings;
import org.daybook.query.proof.ledger.StoredHistory;
import org.daybook.query.proof.ledger.StoredHistory.CosignatureRow;
import org.daybook.query.proof.ledger.TestLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** However few are remembered at once, what was taken away, altered or added is found, and nothing else. */
class CosignatureAuditTest {

    private static final int CHECKPOINTS = 2_500;
    private static final int STRETCH = 100;

    private final JdbcTemplate owner = new JdbcTemplate(TestDatabase.owner());
    private final Findings findings = new Findings();
    private StoredHistory history;
    private List<CosignatureRow> told;

    @BeforeEach
    void aLongHistoryOfWhichEveryCosignatureIsTold() {
        history = TestLedger.of(new RandomHistory(1957, 1).record()).history();
        owner.update("INSERT INTO ledger.checkpoint (number, size, root, note, signed_at) OVERRIDING SYSTEM VALUE"
                + " SELECT n, n, sha256('root'), 'note ' || n, now() FROM generate_series(1, " + CHECKPOINTS + ") n");
        owner.update("INSERT INTO ledger.cosignature (checkpoint, witness, line, seen_at)"
                + " SELECT n, 'witness ' || w, 'line ' || n, now()"
                + " FROM generate_series(1, " + CHECKPOINTS + ") n, generate_series(1, 2) w");
        told = stored();
        assertThat(told).hasSize(2 * CHECKPOINTS);
    }

    @AfterEach
    void stop() {
        owner.execute("TRUNCATE ledger.checkpoint, ledger.cosignature, ledger.history");
    }

    private List<CosignatureRow> stored() {
        List<CosignatureRow> rows = new ArrayList<>();
        history.cosignatures(Long.MIN_VALUE, Long.MAX_VALUE, rows::add);
        return rows;
    }

    /** Each link tells of what came in for the checkpoints up to its own. */
    private List<Finding> found(int mostSought) {
        CosignatureAudit audit = new CosignatureAudit(history, mostSought, findings);
        for (long from = 0; from < CHECKPOINTS; from += STRETCH) {
            long after = from;
            HashSet<String> digests = new HashSet<>();
            told.stream()
                    // One that was late by some checkpoints is told of by a later link.
                    .filter(row -> row.checkpoint() + row.checkpoint() % 7 > after
                            && row.checkpoint() + row.checkpoint() % 7 <= after + STRETCH)
                    .forEach(row -> digests.add(row.digest()));
            // After a restart some are told of again.
            if (from == 2_000) told.subList(0, 300).forEach(row -> digests.add(row.digest()));
            audit.compare(digests, from + STRETCH);
        }
        audit.end();
        return findings.kept().stream()
                .filter(finding -> finding.kind() == Kind.COSIGNATURE_MISSING)
                .toList();
    }

    @Test
    void whereNothingWasTakenAwayNothingIsMissing() {
        told.removeIf(row -> row.checkpoint() > CHECKPOINTS - 10);
        assertThat(found(50)).isEmpty();
    }

    @Test
    void whatWasTakenAwayOrAlteredIsCounted() {
        told.removeIf(row -> row.checkpoint() > CHECKPOINTS - 10);
        owner.update("DELETE FROM ledger.cosignature WHERE checkpoint = 30");
        owner.update(
                "UPDATE ledger.cosignature SET line = 'another' WHERE checkpoint = 2100 AND witness = 'witness 1'");
        owner.update("UPDATE ledger.cosignature SET seen_at = now() + interval '1 day' WHERE checkpoint = 1500");
        assertThat(found(1_000)).singleElement().satisfies(finding -> assertThat(finding.what())
                .endsWith("removed or altered: 5"));
    }

    @Test
    void oneThatNoLinkTellsOfHasToBeWhatItSays() {
        told.removeIf(row -> row.checkpoint() > CHECKPOINTS - 10);
        found(1_000);
        assertThat(findings.kept())
                .filteredOn(finding -> finding.kind() == Kind.COSIGNATURE_ALTERED)
                .as("those of the last ten checkpoints, and those that were late")
                .hasSizeGreaterThanOrEqualTo(20);
    }
}
