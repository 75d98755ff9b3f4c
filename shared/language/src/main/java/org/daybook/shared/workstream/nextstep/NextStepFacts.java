package org.daybook.shared.workstream.nextstep;

import java.util.List;
import org.daybook.shared.clock.DateInWords;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;

/** The facts that each event asserts about the next steps of a workstream. */
public final class NextStepFacts {

    public static final Attribute<NextStepPlanned> PLAN = Attribute.single(
            Concept.NEXT_STEP,
            "plan",
            NextStepPlanned.class,
            AttributeWords.of("Text", NextStepFacts::inWords).titledAsItsThing());
    public static final Attribute<Condition> STATE = Attribute.state(Concept.NEXT_STEP);

    public static final List<Attribute<?>> ATTRIBUTES = List.of(PLAN, STATE);

    private NextStepFacts() {}

    public static List<Assertion> of(NextStepEvent event) {
        return switch (event) {
            case NextStepPlanned e ->
                List.of(
                        Assertion.of(PLAN, e.nextStep(), e),
                        Assertion.of(STATE, e.nextStep(), Condition.of(NextStepStatus.OPEN)));
            case NextStepFinished e ->
                List.of(Assertion.of(STATE, e.nextStep(), Condition.of(NextStepStatus.FINISHED, e.outcome())));
            case NextStepDropped e ->
                List.of(Assertion.of(STATE, e.nextStep(), Condition.of(NextStepStatus.DROPPED, e.reason())));
        };
    }

    private static String inWords(NextStepPlanned v) {
        return v.text() + (v.targetDate() == null ? "" : ", " + DateInWords.dueAsRead(v.targetDate()));
    }
}
