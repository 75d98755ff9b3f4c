package org.daybook.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.query.history.Change;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {

    private static ComparedThing thing(Concept concept, String thing, List<ChangeKind> kinds, Change... changes) {
        List<Difference> differences = List.of(changes).stream()
                .map(change -> new Difference(change, null))
                .toList();
        return new ComparedThing(thing, thing, kinds, ComparedThings.became(concept, kinds), differences);
    }

    private static ComparedThing thing(Concept concept, String thing, ChangeKind... kinds) {
        return thing(concept, thing, List.of(kinds), change(concept, thing, "Wording", "wording", "1", "2"));
    }

    private static ComparedThing rating(String before, String after) {
        return thing(
                Concept.RAG,
                "PROJECT",
                List.of(ChangeKind.CHANGED),
                change(Concept.RAG, "PROJECT", "Rating", "rating", before, after));
    }

    private static Change change(
            Concept concept, String thing, String what, String attribute, String before, String after) {
        return new Change(what, concept, thing, attribute, before, null, after, null);
    }

    private static String summary(Concept concept, ComparedThing... things) {
        return Summary.of(List.of(new ComparedConcept(concept, List.of(things))));
    }

    @Test
    void nothingIsSaidToBeNothing() {
        assertThat(Summary.of(List.of())).isEqualTo("Nothing changed.");
    }

    @Test
    void aRatingIsNamedWithWhatItWasAndIsAndWithoutItsReasons() {
        assertThat(summary(Concept.RAG, rating("Green: On track.", "Red: No money.")))
                .isEqualTo("Project RAG went from Green to Red.");
        assertThat(summary(Concept.RAG, rating(null, "Green: On track"))).isEqualTo("Project RAG was set to Green.");
        assertThat(summary(Concept.RAG, rating("Green: On track", null)))
                .isEqualTo("Project RAG, which was Green, is no longer set.");
        assertThat(summary(Concept.RAG, rating("Amber: Two posts vacant", "Amber: One post vacant")))
                .isEqualTo("Project RAG stayed Amber for another reason.");
    }

    @Test
    void aFirstOwnerOfTheWorkstreamIsNamed() {
        Change owner = change(Concept.WORKSTREAM, "", "Owner", "owner", null, "Director of HR");
        assertThat(summary(Concept.WORKSTREAM, thing(Concept.WORKSTREAM, "", List.of(ChangeKind.CHANGED), owner)))
                .isEqualTo("Owner was set to Director of HR.");
        Change closed = change(Concept.WORKSTREAM, "", "Status", "state", "Open", "Closed: All done");
        assertThat(summary(Concept.WORKSTREAM, thing(Concept.WORKSTREAM, "", List.of(ChangeKind.CLOSED), closed)))
                .isEqualTo("The workstream was closed.");
    }

    @Test
    void thingsAreCountedByWhatBecameOfThem() {
        Concept deliverable = Concept.DELIVERABLE;
        assertThat(summary(
                        deliverable,
                        thing(deliverable, "a", ChangeKind.CHANGED),
                        thing(deliverable, "b", ChangeKind.CHANGED),
                        thing(deliverable, "c", ChangeKind.ADDED),
                        thing(deliverable, "d", ChangeKind.ADDED, ChangeKind.COMPLETED),
                        thing(deliverable, "e", ChangeKind.WITHDRAWN)))
                .isEqualTo("1 deliverable was added, 1 was added and completed, 2 changed and 1 was withdrawn.");
    }

    @ParameterizedTest
    @CsvSource({
        "OBJECTIVE, RETIRED, 1 objective was retired.",
        "DELIVERABLE, COMPLETED, 1 deliverable was completed.",
        "DELIVERABLE, REOPENED, 1 deliverable was reopened.",
        "PROGRESS, ADDED, 1 note of progress was added.",
        "NEXT_STEP, FINISHED, 1 next step was finished.",
        "NEXT_STEP, DROPPED, 1 next step was dropped.",
        "BOARD_ITEM, RESOLVED, 1 risk or recommendation was resolved.",
        "DECISION, ADDED, 1 decision was requested.",
        "DECISION, TAKEN, 1 decision was taken.",
        "DECISION, DEFERRED, 1 decision was deferred.",
        "DECISION, WITHDRAWN, 1 request for a decision was withdrawn.",
        "MEASURE, CHANGED, 1 measure changed.",
        "MILESTONE, ACHIEVED, 1 milestone was achieved.",
        "MILESTONE, CANCELLED, 1 milestone was cancelled.",
        "UPDATE, ADDED, 1 update was submitted.",
        "UPDATE, REMOVED, 1 update was removed from the record.",
    })
    void eachKindOfThingHasItsWords(Concept concept, ChangeKind kind, String sentence) {
        assertThat(summary(concept, thing(concept, "a", kind))).isEqualTo(sentence);
    }

    @Test
    void manyOfAKindHaveTheirPlural() {
        assertThat(summary(
                        Concept.PROGRESS,
                        thing(Concept.PROGRESS, "a", ChangeKind.ADDED),
                        thing(Concept.PROGRESS, "b", ChangeKind.ADDED)))
                .isEqualTo("2 notes of progress were added.");
    }

    @Test
    void anotherOrderOfTheObjectivesIsTold() {
        assertThat(summary(Concept.OBJECTIVE, thing(Concept.OBJECTIVE, "", ChangeKind.CHANGED)))
                .isEqualTo("The order of the objectives changed.");
    }

    @Test
    void ofSeveralWorkstreamsTheRatingsAreToldByNameAndTheRestTogether() {
        Map<Name, Comparison> compared = new LinkedHashMap<>();
        compared.put(
                new Name("Culture"),
                compared(
                        new ComparedConcept(Concept.RAG, List.of(rating("Green", "Amber: Two posts: vacant"))),
                        new ComparedConcept(
                                Concept.PROGRESS, List.of(thing(Concept.PROGRESS, "a", ChangeKind.ADDED)))));
        compared.put(new Name("Hiring"), compared());
        compared.put(
                new Name("Leaving"),
                compared(new ComparedConcept(
                        Concept.PROGRESS, List.of(thing(Concept.PROGRESS, "a", ChangeKind.ADDED)))));
        assertThat(Summary.ofSeveral(compared))
                .isEqualTo("2 of 3 workstreams changed. Culture: Project RAG from green to amber."
                        + " In all: 2 notes of progress were added.");
        assertThat(Summary.ofSeveral(Map.of(new Name("Hiring"), compared())))
                .isEqualTo("Nothing changed in any workstream.");
    }

    private static Comparison compared(ComparedConcept... concepts) {
        return Comparison.of(null, null, List.of(concepts));
    }
}
