package org.daybook.shared.workstream.rag;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.FactWording;

/** The facts that each event asserts about the ratings of a workstream. The entity is the dimension. */
public final class RagFacts {

    public static final Attribute<Rating> RATING = Attribute.single(
            Concept.RAG,
            "rating",
            Rating.class,
            AttributeWords.of("Rating", Rating::inWords)
                    .titledBy(thread -> Optional.of(FactWording.sentence(thread.thing()) + " RAG")));

    public static final List<Attribute<?>> ATTRIBUTES = List.of(RATING);

    private RagFacts() {}

    public static List<Assertion> of(RagEvent event) {
        return switch (event) {
            case RagChanged e -> List.of(Assertion.of(RATING, e.dimension(), new Rating(e.rating(), e.reason())));
        };
    }
}
