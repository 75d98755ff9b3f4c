package org.daybook.shared.workstream.decision;

import org.daybook.shared.workstream.WorkstreamCommand;

/** What may be asked of the decisions on a workstream. */
public sealed interface DecisionCommand extends WorkstreamCommand
        permits RequestDecision, RecordDecision, WithdrawDecisionRequest {}
