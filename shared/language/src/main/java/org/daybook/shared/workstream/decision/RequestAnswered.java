package org.daybook.shared.workstream.decision;

import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.text.LocalId;

/**
 * A request was answered by a decision, which has a record of its own. It repeats no text of that record, so that nothing
 * withheld there can be read here.
 *
 * @param decision the id of the request
 */
public record RequestAnswered(LocalId decision, DecisionOutcome outcome, DecisionId answeredBy)
        implements DecisionRequestEvent {}
