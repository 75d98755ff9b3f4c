package org.daybook.shared.workstream.decision;

import org.daybook.shared.workstream.WorkstreamCommand;

/** The commands of the decisions on a workstream. */
public sealed interface DecisionCommand extends WorkstreamCommand
        permits RequestDecision, RecordDecision, WithdrawDecisionRequest {}
