package org.daybook.shared.decision;

import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.decision.outcome.ReportDecision;
import org.daybook.shared.decision.outcome.RescindDecision;
import org.daybook.shared.decision.outcome.RestateOutcome;
import org.daybook.shared.decision.outcome.SupersedeDecision;
import org.daybook.shared.decision.vote.RestateVotes;
import org.daybook.shared.decision.wording.ListBackgroundPapers;
import org.daybook.shared.decision.wording.RestateDecision;
import org.daybook.shared.decision.wording.RestateInterests;

/** The commands of a decision. */
public sealed interface DecisionCommand extends DaybookCommand
        permits RegisterDecision,
                RestateDecision,
                RestateOutcome,
                RestateVotes,
                RestateInterests,
                ListBackgroundPapers,
                ReportDecision,
                SupersedeDecision,
                RescindDecision {}
