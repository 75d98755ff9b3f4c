package org.daybook.shared.workstream.decision;

import org.daybook.shared.workstream.WorkstreamCommand;

/** The commands about the requests for decisions of a workstream. */
public sealed interface DecisionRequestCommand extends WorkstreamCommand
        permits RequestDecision, RecordDecision, AnswerRequest, WithdrawDecisionRequest {}
