package org.daybook.command.workstream.correction;

import java.util.Set;
import org.daybook.command.rule.Rule;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.WorkstreamTextRedacted;
import org.daybook.shared.workstream.boarditem.BoardItemRaised;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.measure.MeasureDefined;
import org.daybook.shared.workstream.milestone.MilestoneScheduled;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.objective.ObjectiveAdded;
import org.daybook.shared.workstream.update.UpdateSubmitted;

/**
 * Openings of things, on which later entries stand, submitted updates, which a board has seen, corrections and redactions are not
 * corrected. An entry corrected once may be corrected again.
 */
public record OnlyFactsMayBeCorrected(Class<? extends WorkstreamEvent> type) implements Rule {

    private static final Set<Class<? extends WorkstreamEvent>> FIXED = Set.of(
            WorkstreamOpened.class,
            ObjectiveAdded.class,
            DeliverableAdded.class,
            NextStepPlanned.class,
            BoardItemRaised.class,
            DecisionRequested.class,
            MeasureDefined.class,
            MilestoneScheduled.class,
            UpdateSubmitted.class,
            EntryCorrected.class,
            WorkstreamTextRedacted.class);

    @Override
    public boolean holds() {
        return !FIXED.contains(type);
    }

    @Override
    public String field() {
        return "entry";
    }

    @Override
    public String otherwise() {
        return "An entry " + EventContract.current().of(type).name()
                + " cannot be corrected; where it opened something, withdraw or reword that";
    }
}
