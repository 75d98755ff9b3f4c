package org.daybook.command.workstream.objective;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.thing.EffectiveValue;
import org.daybook.command.workstream.thing.Entities;
import org.daybook.command.workstream.thing.TagIsDefinedByTheProgramme;
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

/** The objectives of a workstream, retired ones included, in the order last arranged. */
public final class Objectives extends Entities<Objective> {

    public Objectives() {
        this(Map.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Objectives(Map<LocalId, Objective> all) {
        super("objective", "objective", all);
    }

    public ObjectiveEvent propose(ObjectiveCommand command, DecisionContext circumstances) {
        return switch (command) {
            case AddObjective c -> new ObjectiveAdded(circumstances.idOr(c.objective()), c.text(), c.reference());
            case RewordObjective c -> new ObjectiveReworded(c.objective(), c.text());
            case MoveObjective c -> new ObjectiveMoved(c.objective(), orderWith(c, circumstances));
            case TagObjective c -> new ObjectiveTagged(c.objective(), circumstances.asDefined(c.tags()), c.marked());
            case RetireObjective c -> new ObjectiveRetired(c.objective(), c.reason());
        };
    }

    private List<LocalId> orderWith(MoveObjective move, DecisionContext circumstances) {
        known(move.objective(), RuleCheck.ofNew(circumstances));
        List<LocalId> order = new ArrayList<>(all().keySet());
        order.remove(move.objective());
        List<LocalId> others = order.stream().filter(id -> get(id).current()).toList();
        new PlaceIsOnTheList(move.place(), others.size() + 1).require();
        boolean last = move.place() > others.size();
        order.add(last ? order.size() : order.indexOf(others.get(move.place() - 1)), move.objective());
        return order;
    }

    public void judge(ObjectiveEvent event, RuleCheck judgement) {
        switch (event) {
            case ObjectiveAdded e -> requireFree(e.objective(), judgement);
            case ObjectiveReworded e -> {
                EffectiveValue<Text> text = current(e.objective(), judgement).text();
                judgement.requireChange(EffectiveValue.tells(text, e.text(), judgement.effectiveOn()), "text");
            }
            case ObjectiveMoved e -> {
                current(e.objective(), judgement);
                judgement.requireChange(!e.order().equals(List.copyOf(all().keySet())), "place");
            }
            case ObjectiveTagged e -> {
                current(e.objective(), judgement);
                TagIsDefinedByTheProgramme.check(e.tags(), e.marked(), judgement);
            }
            case ObjectiveRetired e -> judgePromise(e.objective(), judgement);
        }
    }

    /** The objective, which must not have been retired before the day of the entry. */
    private Objective current(LocalId id, RuleCheck judgement) {
        Objective objective = known(id, judgement);
        LocalDate on = judgement.effectiveOn();
        ObjectiveStatus status = objective.states().during(on, ObjectiveStatus.CURRENT::equals);
        judgement.require(new RetiredObjectiveStaysAsItIs(id, status, on));
        return objective;
    }

    /** Nothing is promised under an objective from the day on which it is retired. */
    public void judgePromise(LocalId id, RuleCheck judgement) {
        LocalDate on = judgement.effectiveOn();
        ObjectiveStatus status = known(id, judgement).states().at(on);
        judgement.require(new RetiredObjectiveStaysAsItIs(id, status, on));
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
                put(e.objective(), get(e.objective()).reworded(new EffectiveValue<>(e.text(), effectiveOn)));
            case ObjectiveMoved e -> arrange(e.order());
            case ObjectiveTagged e -> {}
            case ObjectiveRetired e -> put(e.objective(), get(e.objective()).retired(effectiveOn));
        }
    }
}
