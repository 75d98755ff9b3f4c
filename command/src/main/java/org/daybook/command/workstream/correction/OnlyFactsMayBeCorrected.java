package org.daybook.command.workstream.correction;

import java.util.Set;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.WorkstreamTextRedacted;
import org.daybook.shared.workstream.clearance.ClearanceEvent;
import org.daybook.shared.workstream.clearance.ClearanceRequested;
import org.daybook.shared.workstream.clearance.UpdateCleared;
import org.daybook.shared.workstream.clearance.UpdateSentBack;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.decision.RequestAnswered;
import org.daybook.shared.workstream.update.UpdateSubmitted;

/**
 * Facts may be corrected, those among them that opened a thing, and may be corrected again. The opening of the workstream
 * itself, on which everything rests, submitted updates, which a board has seen, answers to requests, which say what a
 * decision says, requests for clearance and their answers, which are given anew instead, corrections and redactions may not.
 *
 * @param target the entry to be corrected, as it was recorded
 */
@Breach(field = "entry")
public record OnlyFactsMayBeCorrected(WorkstreamEvent target) implements Rule {

    private static final Set<Class<? extends WorkstreamEvent>> FIXED = Set.of(
            WorkstreamOpened.class,
            UpdateSubmitted.class,
            RequestAnswered.class,
            ClearanceRequested.class,
            UpdateCleared.class,
            UpdateSentBack.class,
            EntryCorrected.class,
            WorkstreamTextRedacted.class);

    /** Whether entries of that type may be corrected. */
    public static boolean allows(Class<? extends WorkstreamEvent> type) {
        return !FIXED.contains(type);
    }

    @Override
    public boolean holds() {
        return allows(target.getClass());
    }

    @Override
    public String otherwise() {
        if (target instanceof EntryCorrected correction) return again(correction.entry());
        return "An entry " + EventContract.current().of(target.getClass()).name() + " cannot be corrected; "
                + instead();
    }

    private static String again(long corrected) {
        return "That entry is a correction of entry %1$d. To change it, correct entry %1$d again".formatted(corrected);
    }

    private String instead() {
        if (target instanceof WorkstreamOpened) return "rename the workstream, mark it or close it";
        if (target instanceof UpdateSubmitted) return "correct the entries it was made from and submit another update";
        if (target instanceof RequestAnswered) return "restate the outcome of the decision that answers the request";
        if (target instanceof ClearanceRequested) return "ask for clearance again";
        if (target instanceof ClearanceEvent)
            return "the sponsor can still clear the update or send it back until it is submitted";
        return "redacted text cannot be restored";
    }
}
