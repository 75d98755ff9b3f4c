package org.daybook.command.workstream.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Map;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.thing.EffectiveValue;
import org.daybook.command.workstream.thing.Entities;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.measure.DefineMeasure;
import org.daybook.shared.workstream.measure.MeasureCommand;
import org.daybook.shared.workstream.measure.MeasureDefined;
import org.daybook.shared.workstream.measure.MeasureEvent;
import org.daybook.shared.workstream.measure.MeasureRescheduled;
import org.daybook.shared.workstream.measure.MeasureRetired;
import org.daybook.shared.workstream.measure.MeasureReworded;
import org.daybook.shared.workstream.measure.MeasureStatus;
import org.daybook.shared.workstream.measure.MeasurementRecorded;
import org.daybook.shared.workstream.measure.RecordMeasurement;
import org.daybook.shared.workstream.measure.RescheduleMeasure;
import org.daybook.shared.workstream.measure.RetireMeasure;
import org.daybook.shared.workstream.measure.RewordMeasure;

/** The measures of a workstream, retired ones included. */
public final class Measures extends Entities<Measure> {

    public Measures() {
        this(Map.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Measures(Map<LocalId, Measure> all) {
        super("measure", "measure", all);
    }

    public static MeasureEvent propose(MeasureCommand command, DecisionContext circumstances) {
        return switch (command) {
            case DefineMeasure c ->
                new MeasureDefined(
                        circumstances.idOr(c.measure()), c.wording(), c.direction(), c.target(), c.targetDate());
            case RewordMeasure c -> new MeasureReworded(c.measure(), c.wording());
            case RescheduleMeasure c -> new MeasureRescheduled(c.measure(), c.targetDate(), c.reason());
            case RecordMeasurement c -> new MeasurementRecorded(c.measure(), c.value(), c.unit(), c.note());
            case RetireMeasure c -> new MeasureRetired(c.measure(), c.reason());
        };
    }

    public void judge(MeasureEvent event, RuleCheck judgement) {
        LocalDate on = judgement.effectiveOn();
        switch (event) {
            case MeasureDefined e -> requireFree(e.measure(), judgement);
            case MeasureReworded e -> {
                Measure measure = inUse(e.measure(), judgement);
                judgement.requireChange(EffectiveValue.tells(measure.wording(), e.wording(), on), "wording");
            }
            case MeasureRescheduled e -> {
                Measure measure = inUse(e.measure(), judgement);
                judgement.requireChange(EffectiveValue.tells(measure.targetDate(), e.targetDate(), on), "targetDate");
            }
            case MeasurementRecorded e -> inUse(e.measure(), judgement);
            case MeasureRetired e ->
                judgement.require(new RetiredMeasureTakesNoReadings(
                        e.measure(), known(e.measure(), judgement).states().at(on), on));
        }
    }

    private Measure inUse(LocalId id, RuleCheck judgement) {
        Measure measure = known(id, judgement);
        judgement.require(new RetiredMeasureTakesNoReadings(
                id,
                measure.states().during(judgement.effectiveOn(), MeasureStatus.IN_USE::equals),
                judgement.effectiveOn()));
        return measure;
    }

    public void evolve(MeasureEvent event, LocalDate on) {
        switch (event) {
            case MeasureDefined e -> put(e.measure(), defined(e, on));
            case MeasureReworded e ->
                put(e.measure(), get(e.measure()).reworded(new EffectiveValue<>(e.wording(), on)));
            case MeasureRescheduled e ->
                put(e.measure(), get(e.measure()).rescheduled(new EffectiveValue<>(e.targetDate(), on)));
            case MeasurementRecorded e -> {}
            case MeasureRetired e -> put(e.measure(), get(e.measure()).retired(on));
        }
    }

    private static Measure defined(MeasureDefined e, LocalDate on) {
        EffectiveValue<TargetDate> targetDate =
                e.targetDate() == null ? null : new EffectiveValue<>(e.targetDate(), on);
        return new Measure(
                StateTimeline.from(on, MeasureStatus.IN_USE), new EffectiveValue<>(e.wording(), on), targetDate);
    }
}
