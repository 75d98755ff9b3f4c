package org.daybook.shared.workstream.decision;

import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.text.LocalId;

/**
 * Marks a request as answered by a decision on record, from which its outcome is taken. Sent by Daybook itself when such a
 * decision is recorded or its outcome restated.
 *
 * @param decision the id of the request
 * @param by the decision that answers it
 */
public record AnswerRequest(LocalId decision, DecisionId by) implements DecisionRequestCommand {}
