package org.daybook.shared.decision;

import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.decision.outcome.DecisionReported;
import org.daybook.shared.decision.outcome.DecisionRescinded;
import org.daybook.shared.decision.outcome.DecisionSuperseded;
import org.daybook.shared.decision.outcome.OutcomeRestated;
import org.daybook.shared.decision.vote.VotesCounted;
import org.daybook.shared.decision.wording.BackgroundPapersListed;
import org.daybook.shared.decision.wording.DecisionWorded;
import org.daybook.shared.decision.wording.InterestsStated;

/** The events of a decision. */
public sealed interface DecisionEvent extends DaybookEvent
        permits DecisionRegistered,
                DecisionWorded,
                OutcomeRestated,
                VotesCounted,
                InterestsStated,
                BackgroundPapersListed,
                DecisionReported,
                DecisionSuperseded,
                DecisionRescinded,
                DecisionTextRedacted {}
