package org.daybook.command.workstream.objective;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.entity.EffectiveValue;
import org.daybook.command.workstream.entity.StatefulEntities;
import org.daybook.command.workstream.entity.TagIsDefinedByTheProgramme;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.objective.AddObjective;
import org.daybook.shared.workstream.objective.MoveObjective;
import org.daybook.shared.workstream.objective.ObjectiveAdded;
import org.daybook.shared.workstream.objective.ObjectiveCommand;
import org.daybook.shared.workstream.objective.ObjectiveEvent;
import org.daybook.shared.workstream.objective.ObjectiveMoved;
import org.daybook.shared.workstream.objective.ObjectiveRetired;
import org.daybook.shared.workstream.objective.ObjectiveReworded;
import org.daybook.shared.workstream.objective.ObjectiveStatus;
import org.daybook.shared.workstream.objective.ObjectiveTagged;
import org.daybook.shared.workstream.objective.RetireObjective;
import org.daybook.shared.workstream.objective.RewordObjective;
import org.daybook.shared.workstream.objective.TagObjective;

/** The objectives of a workstream, including retired ones, in the order last arranged. */
public final class Objectives extends StatefulEntities<ObjectiveStatus, Objective> {

    private static final WhileOpen<ObjectiveStatus> CURRENT = new WhileOpen<>(
            "retired-objective-stays-as-it-is",
            Set.of(ObjectiveStatus.CURRENT),
            "The objective %s is %s on %s; choose a day on which it is current");

    public Objectives() {
        this(Map.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Objectives(Map<LocalId, Objective> all) {
        super("objective", "objective", CURRENT, all);
    }

    public ObjectiveEvent decide(ObjectiveCommand command, DecisionContext context) {
        return switch (command) {
            case AddObjective c -> new ObjectiveAdded(context.idOr(c.objective()), c.text(), c.reference());
            case RewordObjective c -> new ObjectiveReworded(c.objective(), c.text());
            case MoveObjective c -> new ObjectiveMoved(c.objective(), orderWith(c, context));
            case TagObjective c -> new ObjectiveTagged(c.objective(), context.asDefined(c.tags()), c.marked());
            case RetireObjective c -> new ObjectiveRetired(c.objective(), c.reason());
        };
    }

    private List<LocalId> orderWith(MoveObjective move, DecisionContext context) {
        known(move.objective(), RuleCheck.ofNew(context));
        List<LocalId> order = new ArrayList<>(all().keySet());
        order.remove(move.objective());
        List<LocalId> others = order.stream().filter(id -> get(id).current()).toList();
        new PlaceIsOnTheList(move.place(), others.size() + 1).require();
        boolean last = move.place() > others.size();
        order.add(last ? order.size() : order.indexOf(others.get(move.place() - 1)), move.objective());
        return order;
    }

    public void check(ObjectiveEvent event, RuleCheck check) {
        switch (event) {
            case ObjectiveAdded e -> requireFree(e.objective(), check);
            case ObjectiveReworded e -> {
                EffectiveValue<Text> text = changing(e.objective(), check).text();
                check.requireChange(EffectiveValue.tells(text, e.text(), check.effectiveOn()), "text");
            }
            case ObjectiveMoved e -> {
                changing(e.objective(), check);
                check.requireChange(!e.order().equals(List.copyOf(all().keySet())), "place");
            }
            case ObjectiveTagged e -> {
                changing(e.objective(), check);
                TagIsDefinedByTheProgramme.check(e.tags(), e.marked(), check);
            }
            case ObjectiveRetired e -> requireStillOpen(e.objective(), check);
        }
    }

    public void evolve(ObjectiveEvent event, LocalDate effectiveOn) {
        switch (event) {
            case ObjectiveAdded e ->
                put(
                        e.objective(),
                        new Objective(
                                StateTimeline.from(effectiveOn, ObjectiveStatus.CURRENT),
                                new EffectiveValue<>(e.text(), effectiveOn)));
            case ObjectiveReworded e ->
                change(e.objective(), o -> o.reworded(new EffectiveValue<>(e.text(), effectiveOn)));
            case ObjectiveMoved e -> arrange(e.order());
            case ObjectiveTagged e -> {}
            case ObjectiveRetired e -> become(e.objective(), ObjectiveStatus.RETIRED, effectiveOn);
        }
    }
}
