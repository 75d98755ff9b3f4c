package org.daybook.command.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.decision.DecisionRegistered;
import org.daybook.shared.decision.RequestLink;
import org.daybook.shared.decision.outcome.OutcomeRestated;
import org.daybook.shared.fact.StampedEvent;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.workstream.decision.DecisionOutcome;

/**
 * What others must know of a decision: the workstream whose request it answers, and decisions that it takes the place of.
 *
 * @param takenOn the day from which it holds
 * @param board that took it or delegated it; absent where none is known
 * @param request that it answers; absent where none was made
 */
public record DecisionRules(
        ProgrammeId programme, LocalDate takenOn, BoardId board, RequestLink request, DecisionOutcome outcome) {

    /** Folds the stream of a decision; empty where it is none. */
    public static Optional<DecisionRules> of(List<StampedEvent> stream) {
        DecisionRules rules = null;
        for (StampedEvent entry : stream) {
            if (entry.event() instanceof DecisionRegistered e) {
                rules = new DecisionRules(
                        e.programme(), entry.effectiveOn(), e.authority().ofBoard(), e.request(), e.outcome());
            } else if (rules != null && entry.event() instanceof OutcomeRestated e) {
                rules = new DecisionRules(rules.programme, rules.takenOn, rules.board, rules.request, e.outcome());
            }
        }
        return Optional.ofNullable(rules);
    }
}
