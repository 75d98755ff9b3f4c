package org.daybook.command.workstream.deliverable;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.workstream.decision.DecisionRequests;
import org.daybook.command.workstream.entity.EffectiveValue;
import org.daybook.command.workstream.entity.StatefulEntities;
import org.daybook.command.workstream.objective.Objectives;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.deliverable.AddDeliverable;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableCommand;
import org.daybook.shared.workstream.deliverable.DeliverableEvent;
import org.daybook.shared.workstream.deliverable.DeliverableHandedOver;
import org.daybook.shared.workstream.deliverable.DeliverableRated;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.daybook.shared.workstream.deliverable.DeliverableReworded;
import org.daybook.shared.workstream.deliverable.DeliverableStatus;
import org.daybook.shared.workstream.deliverable.DeliverableTagged;
import org.daybook.shared.workstream.deliverable.HandOverDeliverable;
import org.daybook.shared.workstream.deliverable.RateDeliverable;
import org.daybook.shared.workstream.deliverable.RescheduleDeliverable;
import org.daybook.shared.workstream.deliverable.RewordDeliverable;
import org.daybook.shared.workstream.deliverable.TagDeliverable;
import org.daybook.shared.workstream.deliverable.completion.CompleteDeliverable;
import org.daybook.shared.workstream.deliverable.completion.DeliverableCompleted;
import org.daybook.shared.workstream.deliverable.completion.DeliverableReopened;
import org.daybook.shared.workstream.deliverable.completion.DeliverableWithdrawn;
import org.daybook.shared.workstream.deliverable.completion.ReopenDeliverable;
import org.daybook.shared.workstream.deliverable.completion.WithdrawDeliverable;
import org.daybook.shared.workstream.rag.Rating;

/** The deliverables of a workstream, including completed and withdrawn ones. */
public final class Deliverables extends StatefulEntities<DeliverableStatus, Deliverable> {

    static final String CLOSED = "The deliverable %s is %s on %s; choose a day on which it is open, or reopen it first";

    private static final WhileOpen<DeliverableStatus> OPEN =
            new WhileOpen<>("only-an-open-deliverable-changes", Set.of(DeliverableStatus.OPEN), CLOSED);

    public Deliverables() {
        this(Map.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Deliverables(Map<LocalId, Deliverable> all) {
        super("deliverable", "deliverable", OPEN, all);
    }

    public static DeliverableEvent decide(DeliverableCommand command, DecisionContext context) {
        return switch (command) {
            case AddDeliverable c ->
                new DeliverableAdded(
                        context.idOr(c.deliverable()),
                        c.description(),
                        c.targetDate(),
                        c.objective(),
                        c.reference(),
                        c.owner());
            case RewordDeliverable c -> new DeliverableReworded(c.deliverable(), c.description());
            case RescheduleDeliverable c ->
                new DeliverableRescheduled(c.deliverable(), c.targetDate(), c.reason(), c.decision());
            case RateDeliverable c -> new DeliverableRated(c.deliverable(), c.rating(), c.reason());
            case HandOverDeliverable c -> new DeliverableHandedOver(c.deliverable(), c.owner());
            case TagDeliverable c -> new DeliverableTagged(c.deliverable(), context.asDefined(c.tags()), c.marked());
            case CompleteDeliverable c -> new DeliverableCompleted(c.deliverable(), c.evidence(), c.links());
            case ReopenDeliverable c -> new DeliverableReopened(c.deliverable(), c.reason());
            case WithdrawDeliverable c -> new DeliverableWithdrawn(c.deliverable(), c.reason());
        };
    }

    public void check(DeliverableEvent event, RuleCheck check, Objectives objectives, DecisionRequests decisions) {
        new DeliverableChecks(this, check, objectives, decisions).check(event);
    }

    public void evolve(DeliverableEvent event, LocalDate on) {
        switch (event) {
            case DeliverableAdded e -> put(e.deliverable(), Deliverable.added(e, on));
            case DeliverableReworded e ->
                change(e.deliverable(), d -> d.reworded(new EffectiveValue<>(e.description(), on)));
            case DeliverableRescheduled e ->
                change(
                        e.deliverable(),
                        d -> d.rescheduled(new EffectiveValue<>(e.targetDate(), on), e.decision() != null));
            case DeliverableRated e -> change(e.deliverable(), d -> d.rated(new EffectiveValue<>(rating(e), on)));
            case DeliverableHandedOver e ->
                change(e.deliverable(), d -> d.handedOver(new EffectiveValue<>(e.owner(), on)));
            case DeliverableTagged e -> {}
            case DeliverableCompleted e -> become(e.deliverable(), DeliverableStatus.COMPLETED, on);
            case DeliverableReopened e -> become(e.deliverable(), DeliverableStatus.OPEN, on);
            case DeliverableWithdrawn e -> become(e.deliverable(), DeliverableStatus.WITHDRAWN, on);
        }
    }

    static Rating rating(DeliverableRated e) {
        return new Rating(e.rating(), e.reason());
    }
}
