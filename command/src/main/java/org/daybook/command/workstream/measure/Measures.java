package org.daybook.command.workstream.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.entity.EffectiveValue;
import org.daybook.command.workstream.entity.StatefulEntities;
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

/** The measures of a workstream, including retired ones. */
public final class Measures extends StatefulEntities<MeasureStatus, Measure> {

    private static final WhileOpen<MeasureStatus> IN_USE = new WhileOpen<>(
            "retired-measure-takes-no-readings",
            Set.of(MeasureStatus.IN_USE),
            "The measure %s is %s on %s; choose a day on which it is in use");

    public Measures() {
        this(Map.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Measures(Map<LocalId, Measure> all) {
        super("measure", "measure", IN_USE, all);
    }

    public static MeasureEvent decide(MeasureCommand command, DecisionContext context) {
        return switch (command) {
            case DefineMeasure c ->
                new MeasureDefined(context.idOr(c.measure()), c.wording(), c.direction(), c.target(), c.targetDate());
            case RewordMeasure c -> new MeasureReworded(c.measure(), c.wording());
            case RescheduleMeasure c -> new MeasureRescheduled(c.measure(), c.targetDate(), c.reason());
            case RecordMeasurement c -> new MeasurementRecorded(c.measure(), c.value(), c.unit(), c.note(), c.words());
            case RetireMeasure c -> new MeasureRetired(c.measure(), c.reason());
        };
    }

    public void check(MeasureEvent event, RuleCheck check) {
        LocalDate on = check.effectiveOn();
        switch (event) {
            case MeasureDefined e -> requireFree(e.measure(), check);
            case MeasureReworded e -> {
                Measure measure = changing(e.measure(), check);
                check.requireChange(EffectiveValue.tells(measure.wording(), e.wording(), on), "wording");
            }
            case MeasureRescheduled e -> {
                Measure measure = changing(e.measure(), check);
                check.requireChange(EffectiveValue.tells(measure.targetDate(), e.targetDate(), on), "targetDate");
            }
            case MeasurementRecorded e -> changing(e.measure(), check);
            case MeasureRetired e -> requireStillOpen(e.measure(), check);
        }
    }

    public void evolve(MeasureEvent event, LocalDate on) {
        switch (event) {
            case MeasureDefined e -> put(e.measure(), defined(e, on));
            case MeasureReworded e -> change(e.measure(), m -> m.reworded(new EffectiveValue<>(e.wording(), on)));
            case MeasureRescheduled e ->
                change(e.measure(), m -> m.rescheduled(new EffectiveValue<>(e.targetDate(), on)));
            case MeasurementRecorded e -> {}
            case MeasureRetired e -> become(e.measure(), MeasureStatus.RETIRED, on);
        }
    }

    private static Measure defined(MeasureDefined e, LocalDate on) {
        EffectiveValue<TargetDate> targetDate =
                e.targetDate() == null ? null : new EffectiveValue<>(e.targetDate(), on);
        return new Measure(
                StateTimeline.from(on, MeasureStatus.IN_USE), new EffectiveValue<>(e.wording(), on), targetDate);
    }
}
