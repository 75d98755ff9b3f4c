package org.daybook.shared.workstream.measure;

import java.util.List;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.FactWording;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.Schedule;

/** The facts that each event asserts about the measures of a workstream. */
public final class MeasureFacts {

    public static final Attribute<Text> WORDING =
            Attribute.single(Concept.MEASURE, "wording", Text.class, AttributeWords.of("Wording"));
    public static final Attribute<MeasureAim> AIM = Attribute.single(
            Concept.MEASURE,
            "aim",
            MeasureAim.class,
            AttributeWords.of("Direction and target", MeasureFacts::aim)
                    .blankIf(a -> a.direction() == null && a.target() == null));
    public static final Attribute<Schedule> TARGET_DATE = Attribute.series(
            Concept.MEASURE, "targetDate", Schedule.class, AttributeWords.of("Target date", Schedule::inWords));
    public static final Attribute<MeasurementRecorded> READING = Attribute.single(
            Concept.MEASURE, "reading", MeasurementRecorded.class, AttributeWords.of("Reading", MeasureFacts::reading));
    public static final Attribute<Condition> STATE = Attribute.state(Concept.MEASURE);

    public static final List<Attribute<?>> ATTRIBUTES = List.of(WORDING, AIM, TARGET_DATE, READING, STATE);

    private MeasureFacts() {}

    public static List<Assertion> of(MeasureEvent event) {
        return switch (event) {
            case MeasureDefined e -> ofDefinition(e);
            case MeasureReworded e -> List.of(Assertion.of(WORDING, e.measure(), e.wording()));
            case MeasureRescheduled e ->
                List.of(Assertion.of(TARGET_DATE, e.measure(), new Schedule(e.targetDate(), e.reason(), null)));
            case MeasurementRecorded e -> List.of(Assertion.of(READING, e.measure(), e));
            case MeasureRetired e ->
                List.of(Assertion.of(STATE, e.measure(), Condition.of(MeasureStatus.RETIRED, e.reason())));
        };
    }

    private static List<Assertion> ofDefinition(MeasureDefined e) {
        List<Assertion> always = List.of(
                Assertion.of(WORDING, e.measure(), e.wording()),
                Assertion.of(AIM, e.measure(), new MeasureAim(e.direction(), e.target())),
                Assertion.of(STATE, e.measure(), Condition.of(MeasureStatus.IN_USE)));
        return e.targetDate() == null
                ? always
                : Assertion.and(always, TARGET_DATE, e.measure(), new Schedule(e.targetDate(), null, null));
    }

    private static String aim(MeasureAim aim) {
        return FactWording.orNone(FactWording.joined(", ", aim.direction(), aim.target()));
    }

    private static String reading(MeasurementRecorded v) {
        return v.inWords() + (v.note() == null ? "" : ": " + v.note());
    }
}
