package org.daybook.query.proof.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.daybook.query.proof.ledger.StoredHistory.CosignatureRow;
import org.junit.jupiter.api.Test;

class ToldCosignaturesTest {

    private static final int RECENT = 10;

    private final ToldCosignatures told = new ToldCosignatures();

    private static List<CosignatureRow> before(long checkpoint) {
        return LongStream.range(Math.max(0, checkpoint - RECENT), checkpoint)
                .mapToObj(number -> new CosignatureRow(number, "witness", "line " + number, Instant.EPOCH, "note"))
                .toList();
    }

    private static List<String> digests(List<CosignatureRow> rows) {
        return rows.stream().map(CosignatureRow::digest).toList();
    }

    @Test
    void eachIsToldOfOnceAndWhatLiesFurtherBackIsForgotten() {
        for (long checkpoint = 1; checkpoint <= 1_000; checkpoint++) {
            List<CosignatureRow> untold = told.untold(checkpoint - 1 - RECENT, before(checkpoint));
            assertThat(untold).extracting(CosignatureRow::checkpoint).containsExactly(checkpoint - 1);
            told.add(digests(untold), checkpoint);
            assertThat(told.size()).isLessThanOrEqualTo(RECENT + 2);
        }
    }

    @Test
    void oneThatIsTakenAwayAndPutBackIsNotToldOfAgain() {
        told.add(digests(before(1)), 1);
        assertThat(told.untold(-RECENT, List.of())).isEmpty();
        assertThat(told.untold(-RECENT, before(1))).isEmpty();
    }

    @Test
    void oneThatWasAlteredAfterItWasToldOfIsAnother() {
        told.add(digests(before(1)), 1);
        CosignatureRow altered = new CosignatureRow(0, "witness", "another line", Instant.EPOCH, "note");
        assertThat(told.untold(-RECENT, List.of(altered))).containsExactly(altered);
    }
}
