package org.daybook.shared.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConceptTest {

    @ParameterizedTest
    @EnumSource
    void oneAndSeveralAreCalledDifferentlyAndBeginSmallInsideASentence(Concept concept) {
        assertThat(concept.singular()).isNotEqualTo(concept.plural()).matches("[a-z].*");
        assertThat(concept.plural()).matches("[a-z].*s( or [a-z]+s| of progress)?");
        assertThat(concept.heading()).matches("[A-Z].*");
        assertThat(concept.called("")).matches("[A-Z].*").doesNotEndWith(" ");
    }

    @ParameterizedTest
    @EnumSource
    void theAttributesOfAConceptAreItsOwnInTheOrderInWhichAllAreShown(Concept concept) {
        assertThat(Attributes.of(concept))
                .isEqualTo(Attributes.all().stream()
                        .filter(attribute -> attribute.concept() == concept)
                        .toList());
        assertThat(Attributes.of(concept, Concept.RAG)).hasSize((int) Stream.of(concept, Concept.RAG)
                .mapToLong(c -> Attributes.of(c).size())
                .sum());
        Attributes.of(concept).forEach(attribute -> assertThat(Attributes.all().get(Attributes.order(attribute)))
                .isSameAs(attribute));
    }
}
