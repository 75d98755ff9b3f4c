package org.daybook.query.proof.trail;

import java.util.List;
import org.daybook.query.decision.DecisionItem;
import org.daybook.query.history.HistoryItem;
import org.daybook.query.meeting.DecidedAt;
import org.daybook.query.update.UpdateItem;
import org.daybook.shared.programme.Marking;

/**
 * A decision, what led to it, and what followed.
 *
 * @param marking of the workstream
 * @param entries that requested, deferred, decided or withdrew it, in the order in which they were recorded
 * @param updateSeen the submitted update that the board saw; absent where the record names none
 * @param meeting at which it was decided; absent where the record names none
 * @param followed entries of the workstream after it, up to the update that was submitted next, and any that it allowed
 *     later
 * @param until the update that was submitted next; absent while there is none
 * @param more whether more entries followed than are listed here
 * @param provedIn the size of the first checkpoint that proves the last of the entries; absent while none does
 */
public record DecisionTrail(
        DecisionItem decision,
        Marking marking,
        List<HistoryItem> entries,
        UpdateItem updateSeen,
        DecidedAt meeting,
        List<Followed> followed,
        Until until,
        boolean more,
        Long provedIn) {

    /**
     * An entry that followed a decision.
     *
     * @param byDecision whether it says that the decision allowed it
     */
    public record Followed(HistoryItem entry, boolean byDecision) {}

    /** The number of an update, and the version of the entry that submitted it. */
    public record Until(int update, long version) {}

    /** The version of the entry from which it is replayed: that of the update that the board saw, else that which asked. */
    public long replaySince() {
        return updateSeen == null ? decision.requestVersion() : updateSeen.version();
    }
}
