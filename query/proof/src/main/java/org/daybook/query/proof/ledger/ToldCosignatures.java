package org.daybook.query.proof.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.query.proof.ledger.StoredHistory.CosignatureRow;

/** The cosignatures in the ledger's history, as far back as any that it may still have to report. */
final class ToldCosignatures {

    /** By digest, the newest checkpoint when each was listed: theirs is that one or an older one. */
    private final Map<String, Long> newest = new HashMap<>();

    void add(List<String> digests, long checkpoint) {
        digests.forEach(digest -> newest.put(digest, checkpoint));
    }

    /**
     * Those that it does not list yet. Those of older checkpoints are forgotten, but not one that is missing at the
     * moment: it may be put back.
     *
     * @param after the checkpoint after which cosignatures are still told of, now and later
     * @param rows all that there are of checkpoints after it
     */
    List<CosignatureRow> untold(long after, List<CosignatureRow> rows) {
        newest.values().removeIf(checkpoint -> checkpoint <= after);
        return rows.stream().filter(row -> !newest.containsKey(row.digest())).toList();
    }

    int size() {
        return newest.size();
    }
}
