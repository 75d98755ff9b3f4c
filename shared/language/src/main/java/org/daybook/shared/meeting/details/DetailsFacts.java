package org.daybook.shared.meeting.details;

import java.util.List;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.FactWording;

/** The facts that events assert about time, place and publicity of a meeting. */
public final class DetailsFacts {

    public static final Attribute<Details> DETAILS = Attribute.single(
            Concept.MEETING, "details", Details.class, AttributeWords.of("Time and place", DetailsFacts::inWords));

    public static final Attribute<ActualTimes> TIMES = Attribute.single(
            Concept.MEETING,
            "times",
            ActualTimes.class,
            AttributeWords.of("Began and ended", t -> FactWording.joined(" to ", t.started(), t.ended())));

    public static final List<Attribute<?>> ATTRIBUTES = List.of(DETAILS, TIMES);

    private static final String MEETING = "";

    private DetailsFacts() {}

    public static List<Assertion> of(DetailsEvent event) {
        return switch (event) {
            case MeetingDetailsSet e -> List.of(Assertion.of(DETAILS, MEETING, e.details()));
            case TimesRecorded e -> List.of(Assertion.of(TIMES, MEETING, new ActualTimes(e.started(), e.ended())));
        };
    }

    private static String inWords(Details details) {
        String times = FactWording.joined(" to ", details.start(), details.end());
        return FactWording.orNone(FactWording.joined(
                ", ",
                times.isEmpty() ? null : times,
                details.place(),
                details.link() == null ? null : details.link().url(),
                details.publicity()));
    }
}
