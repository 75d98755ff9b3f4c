package org.daybook.shared.workstream.update;

import java.util.List;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;

/** The facts that each event asserts about the submitted updates of a workstream. The entity is the number. */
public final class UpdateFacts {

    public static final Attribute<SubmittedUpdate> UPDATE = Attribute.single(
            Concept.UPDATE,
            "update",
            SubmittedUpdate.class,
            AttributeWords.of("Update", UpdateFacts::inWords).titledAsItsThing());
    public static final Attribute<FrozenSlide> FROZEN =
            Attribute.single(Concept.UPDATE, "frozen", FrozenSlide.class, AttributeWords.hidden());
    /** A thread of the workstream as a whole, so that the last update is found in one step. */
    public static final Attribute<SubmittedUpdate> LAST =
            Attribute.single(Concept.UPDATE, "last", SubmittedUpdate.class, AttributeWords.hidden());

    public static final List<Attribute<?>> ATTRIBUTES = List.of(UPDATE, FROZEN, LAST);

    private UpdateFacts() {}

    public static List<Assertion> of(UpdateEvent event) {
        return switch (event) {
            case UpdateSubmitted e -> {
                SubmittedUpdate update = SubmittedUpdate.of(e);
                yield List.of(
                        Assertion.of(UPDATE, e.number(), update),
                        Assertion.of(LAST, "", update),
                        Assertion.of(FROZEN, e.number(), new FrozenSlide(e.slide())));
            }
        };
    }

    private static String inWords(SubmittedUpdate v) {
        return "Update " + v.number() + " for " + DayInWords.of(v.reportingDate());
    }
}
