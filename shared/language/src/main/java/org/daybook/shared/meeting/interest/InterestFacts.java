package org.daybook.shared.meeting.interest;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.FactWording;
import org.daybook.shared.text.Text;

/** The facts that events assert about declarations of interest at a meeting. */
public final class InterestFacts {

    /** Keyed by declaration. */
    public static final Attribute<Interest> INTEREST = Attribute.single(
            Concept.MEETING,
            "interest",
            Interest.class,
            AttributeWords.of("Interest declared", InterestFacts::inWords)
                    .titledBy(thread -> Optional.of("Meeting: interest declared")));

    /** Keyed by declaration: why it was taken back. */
    public static final Attribute<Text> STRUCK = Attribute.single(
            Concept.MEETING,
            "interestStruck",
            Text.class,
            AttributeWords.<Text>of("Interest struck out")
                    .titledBy(thread -> Optional.of("Meeting: interest struck out")));

    public static final List<Attribute<?>> ATTRIBUTES = List.of(INTEREST, STRUCK);

    private static final String MEETING = "";

    private InterestFacts() {}

    public static List<Assertion> of(InterestEvent event) {
        return switch (event) {
            case InterestDeclared e ->
                List.of(Assertion.of(INTEREST, MEETING, e.interest().value(), e.asInterest()));
            case InterestStruck e ->
                List.of(Assertion.of(STRUCK, MEETING, e.interest().value(), e.reason()));
        };
    }

    private static String inWords(Interest interest) {
        String conduct = interest.conduct().isEmpty()
                ? null
                : interest.conduct().stream().map(FactWording::of).collect(java.util.stream.Collectors.joining(", "));
        return interest.post() + ": "
                + FactWording.joined(", ", FactWording.of(interest.nature()), interest.declared(), conduct);
    }
}
