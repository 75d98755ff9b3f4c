package org.daybook.shared.workstream.clearance;

import java.util.List;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.FactWording;

/** The facts that each event asserts about requests for clearance. The entity is the number of the request. */
public final class ClearanceFacts {

    public static final Attribute<ClearanceRequested> REQUEST = Attribute.single(
            Concept.CLEARANCE,
            "request",
            ClearanceRequested.class,
            AttributeWords.of("Request", ClearanceFacts::inWords));
    public static final Attribute<Condition> STATE = Attribute.state(Concept.CLEARANCE);

    public static final List<Attribute<?>> ATTRIBUTES = List.of(REQUEST, STATE);

    private ClearanceFacts() {}

    public static List<Assertion> of(ClearanceEvent event) {
        return switch (event) {
            case ClearanceRequested e ->
                List.of(
                        Assertion.of(REQUEST, e.clearance(), e),
                        Assertion.of(STATE, e.clearance(), Condition.of(ClearanceStatus.WAITING)));
            case UpdateCleared e -> List.of(Assertion.of(STATE, e.clearance(), Condition.of(ClearanceStatus.CLEARED)));
            case UpdateSentBack e ->
                List.of(Assertion.of(STATE, e.clearance(), Condition.of(ClearanceStatus.SENT_BACK, e.reason())));
        };
    }

    private static String inWords(ClearanceRequested request) {
        return FactWording.joined(": ", "for " + DayInWords.of(request.reportingDate()), request.note());
    }
}
