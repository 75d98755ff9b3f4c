package org.daybook.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.query.compare.Difference.Kind;
import org.daybook.query.history.Change;
import org.daybook.shared.fact.Concept;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static Difference difference(Kind kind, Concept concept, String thing, String before, String after) {
        return new Difference(kind, new Change("Project RAG", concept, thing, "x", before, null, after, null), null);
    }

    private static String summary(Concept concept, Difference... differences) {
        return Summary.of(List.of(new ComparedConcept(concept, List.of(differences))));
    }

    @Test
    void nothingIsSaidToBeNothing() {
        assertThat(Summary.of(List.of())).isEqualTo("Nothing changed.");
    }

    @Test
    void aRatingIsNamedWithWhatItWasAndIs() {
        assertThat(summary(Concept.RAG, difference(Kind.CHANGED, Concept.RAG, "PROJECT", "Green", "Red. No money")))
                .isEqualTo("Project RAG went from Green to Red. No money.");
        assertThat(summary(Concept.RAG, difference(Kind.ADDED, Concept.RAG, "PROJECT", null, "Green")))
                .isEqualTo("Project RAG was set to Green.");
    }

    @Test
    void thingsAreCountedOnceHoweverMuchOfThemDiffers() {
        assertThat(summary(
                        Concept.DELIVERABLE,
                        difference(Kind.CHANGED, Concept.DELIVERABLE, "a", "1", "2"),
                        difference(Kind.CHANGED, Concept.DELIVERABLE, "a", "3", "4"),
                        difference(Kind.CHANGED, Concept.DELIVERABLE, "b", "1", "2"),
                        difference(Kind.ADDED, Concept.DELIVERABLE, "c", null, "2"),
                        difference(Kind.REMOVED, Concept.DELIVERABLE, "d", "1", null)))
                .isEqualTo("1 deliverable was added and 2 changed and 1 was taken away or closed.");
    }

    @Test
    void manyOfAKindHaveTheirPlural() {
        assertThat(summary(
                        Concept.PROGRESS,
                        difference(Kind.ADDED, Concept.PROGRESS, "a", null, "2"),
                        difference(Kind.ADDED, Concept.PROGRESS, "b", null, "2")))
                .isEqualTo("2 notes of progress were added.");
    }
}
