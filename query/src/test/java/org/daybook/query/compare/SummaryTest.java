package org.daybook.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.query.compare.Difference.Kind;
import org.daybook.query.history.Change;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.text.Name;
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

    @Test
    void ofSeveralWorkstreamsTheRatingsAreToldByNameAndTheRestTogether() {
        Map<Name, Comparison> compared = new LinkedHashMap<>();
        compared.put(
                new Name("Culture"),
                compared(
                        new ComparedConcept(
                                Concept.RAG,
                                List.of(difference(
                                        Kind.CHANGED, Concept.RAG, "PROJECT", "Green", "Amber: Two posts: vacant"))),
                        new ComparedConcept(
                                Concept.PROGRESS, List.of(difference(Kind.ADDED, Concept.PROGRESS, "a", null, "2")))));
        compared.put(new Name("Hiring"), compared());
        compared.put(
                new Name("Leaving"),
                compared(new ComparedConcept(
                        Concept.PROGRESS, List.of(difference(Kind.ADDED, Concept.PROGRESS, "a", null, "3")))));
        assertThat(Summary.ofSeveral(compared))
                .isEqualTo("2 of 3 workstreams changed. Culture: Project RAG from green to amber."
                        + " In all: 2 notes of progress were added.");
        assertThat(Summary.ofSeveral(Map.of(new Name("Hiring"), compared())))
                .isEqualTo("Nothing changed in any workstream.");
    }

    @Test
    void aReasonThatEndsTheSentenceItselfIsNotEndedTwice() {
        assertThat(summary(Concept.RAG, difference(Kind.CHANGED, Concept.RAG, "PROJECT", "Green", "Red: No money.")))
                .isEqualTo("Project RAG went from Green to Red: No money.");
    }

    private static Comparison compared(ComparedConcept... concepts) {
        return Comparison.of(null, null, List.of(concepts));
    }
}
