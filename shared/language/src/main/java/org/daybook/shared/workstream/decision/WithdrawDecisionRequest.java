package org.daybook.shared.workstream.decision;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** Withdraws a request that the board has not decided. */
public record WithdrawDecisionRequest(LocalId decision, Text reason) implements DecisionRequestCommand {}
