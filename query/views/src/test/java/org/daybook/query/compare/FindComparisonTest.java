package org.daybook.query.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Standings;
import org.daybook.query.history.Told;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.contract.Json;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.EntryThread;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.Stamp;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Quantity;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.WorkstreamStatus;
import org.daybook.shared.workstream.boarditem.BoardItemFacts;
import org.daybook.shared.workstream.boarditem.BoardItemKind;
import org.daybook.shared.workstream.boarditem.BoardItemRaised;
import org.daybook.shared.workstream.boarditem.BoardItemResolved;
import org.daybook.shared.workstream.boarditem.BoardItemStatus;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.DecisionRequestFacts;
import org.daybook.shared.workstream.decision.DecisionRequestWithdrawn;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.decision.DecisionStatus;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.deliverable.DeliverableHandedOver;
import org.daybook.shared.workstream.deliverable.DeliverableRated;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.daybook.shared.workstream.deliverable.DeliverableReworded;
import org.daybook.shared.workstream.deliverable.DeliverableStatus;
import org.daybook.shared.workstream.deliverable.completion.DeliverableCompleted;
import org.daybook.shared.workstream.measure.MeasureDefined;
import org.daybook.shared.workstream.measure.MeasureFacts;
import org.daybook.shared.workstream.measure.MeasureRetired;
import org.daybook.shared.workstream.measure.MeasureStatus;
import org.daybook.shared.workstream.measure.MeasurementRecorded;
import org.daybook.shared.workstream.milestone.MilestoneAchieved;
import org.daybook.shared.workstream.milestone.MilestoneCancelled;
import org.daybook.shared.workstream.milestone.MilestoneFacts;
import org.daybook.shared.workstream.milestone.MilestoneScheduled;
import org.daybook.shared.workstream.milestone.MilestoneStatus;
import org.daybook.shared.workstream.nextstep.NextStepDropped;
import org.daybook.shared.workstream.nextstep.NextStepFacts;
import org.daybook.shared.workstream.nextstep.NextStepFinished;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.nextstep.NextStepStatus;
import org.daybook.shared.workstream.objective.ObjectiveAdded;
import org.daybook.shared.workstream.objective.ObjectiveFacts;
import org.daybook.shared.workstream.objective.ObjectiveMoved;
import org.daybook.shared.workstream.objective.ObjectiveRetired;
import org.daybook.shared.workstream.objective.ObjectiveStatus;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.daybook.shared.workstream.rag.RagRating;
import org.junit.jupiter.api.Test;

class FindComparisonTest {

    private static final YearMonth MARCH = YearMonth.parse("2023-03");

    private final Told told = new Told();
    private final FindComparison comparisons =
            new FindComparison(told.record().standings(), told.record().written());

    @Test
    void betweenTwoDaysItTellsWhatHappenedInTheWorld() {
        List<ComparedThing> deliverables =
                things(moment("2022-04-30", 9), moment("2022-12-31", 9), Concept.DELIVERABLE);
        assertThat(deliverables)
                .extracting(ComparedThing::name, ComparedThing::became)
                .containsExactly(tuple("Data bias review", "changed"), tuple("Award", "withdrawn"));
        assertThat(differences(deliverables))
                .extracting(d -> d.change().what(), d -> d.change().after())
                .containsExactly(
                        tuple("Target date", "06/23 (1 to 30 June 2023)"), tuple("Status", "Withdrawn: Not entered"));
        Difference withdrawn = differences(deliverables).getLast();
        assertThat(withdrawn.madeBy().version()).isEqualTo(8);
        assertThat(withdrawn.madeBy().why()).isEqualTo("Not entered");
    }

    @Test
    void betweenTwoInstantsItTellsWhatWasLearnt() {
        assertThat(things(moment("2022-04-30", 6), moment("2022-04-30", 9)))
                .singleElement()
                .satisfies(thing -> {
                    assertThat(thing.name()).isEqualTo("Project RAG");
                    assertThat(thing.became()).isEqualTo("changed");
                    Difference difference = thing.differences().getFirst();
                    assertThat(difference.change().what()).isEqualTo("Rating");
                    assertThat(difference.change().before()).isEqualTo("Amber: Two posts vacant");
                    assertThat(difference.change().after()).isEqualTo("Green: On track");
                    assertThat(difference.madeBy().version()).isEqualTo(7);
                    assertThat(difference.madeBy().why()).isEqualTo("Wrong workstream");
                });
    }

    @Test
    void whatACorrectionBroughtBackIsSaidToBeItsDoing() {
        told.in(new EntryCorrected(6L, null, new Text("It was never rated")));

        assertThat(differences(things(moment("2022-04-30", 9), moment("2022-04-30", 10))))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.change().after()).isEqualTo("Amber: Two posts vacant");
                    assertThat(difference.madeBy().version()).isEqualTo(9);
                });
    }

    @Test
    void aRatingThatACorrectionTookAwayIsAChangeOfWhatIsRated() {
        told.in(new EntryCorrected(1L, null, new Text("It was never rated")));

        assertThat(things(moment("2022-04-10", 9), moment("2022-04-10", 10)))
                .singleElement()
                .satisfies(thing -> {
                    assertThat(thing.kinds()).containsExactly(ChangeKind.CHANGED);
                    Difference difference = thing.differences().getFirst();
                    assertThat(difference.change().before()).isEqualTo("Amber: Two posts vacant");
                    assertThat(difference.change().after()).isNull();
                    assertThat(difference.madeBy().version()).isEqualTo(9);
                });
    }

    @Test
    void aNoteThatACorrectionTookAwayIsRemovedFromTheRecord() {
        told.in(new ProgressRecorded(id("P1"), text("Ten trained"), false, null, List.of()));
        told.in(new EntryCorrected(9L, null, text("Another workstream's")));

        assertThat(things(moment("2022-12-31", 10), moment("2022-12-31", 11)))
                .extracting(ComparedThing::name, ComparedThing::became)
                .containsExactly(tuple("Ten trained", "removed from the record"));
    }

    @Test
    void aNewThingTellsWhatItIsAndNotThatItIsOpen() {
        told.in(new DeliverableAdded(
                id("D3"), text("Survey"), TargetDate.read("06/23", LocalDate.parse("2022-06-01")), null, null, null));

        assertThat(things(moment("2022-12-31", 9), moment("2022-12-31", 10)))
                .singleElement()
                .satisfies(thing -> {
                    assertThat(thing.name()).isEqualTo("Survey");
                    assertThat(thing.kinds()).containsExactly(ChangeKind.ADDED);
                    assertThat(thing.differences())
                            .extracting(d -> d.change().what(), d -> d.change().after())
                            .containsExactly(
                                    tuple("Wording", "Survey"), tuple("Target date", "06/23 (1 to 30 June 2023)"));
                });
    }

    @Test
    void aFirstOwnerRatingOrReadingAndManyChangesOfOneThingAreOneChangeOfIt() {
        told.in(new MeasureDefined(id("M1"), text("Staff trained"), null, null, null));
        told.in(new DeliverableHandedOver(id("D1"), new Post("Head of Analysis")));
        told.in(new DeliverableRated(id("D1"), RagRating.AMBER, text("No analyst")));
        told.in(new DeliverableReworded(id("D1"), text("Review of bias in data")));
        told.in(new DeliverableRescheduled(
                id("D1"), TargetDate.read("09/23", LocalDate.parse("2022-06-01")), text("Still none"), null));
        told.in(new OwnerAssigned(new Post("Director of HR"), null));
        told.in(new MeasurementRecorded(id("M1"), new Quantity("10"), null, null));

        Comparison compared = comparisons.of(Told.WORKSTREAM, moment("2022-12-31", 10), moment("2022-12-31", 16));
        assertThat(compared.summary())
                .isEqualTo("Owner was set to Director of HR. 1 deliverable changed; 1 measure changed.");
        assertThat(things(compared))
                .extracting(ComparedThing::name, ComparedThing::became)
                .containsExactly(
                        tuple("Workstream", "changed"),
                        tuple("Review of bias in data", "changed"),
                        tuple("Staff trained", "changed"));
        assertThat(things(compared).get(1).differences())
                .extracting(d -> d.change().what())
                .containsExactly("Wording", "Target date", "Owner", "Rating");
    }

    @Test
    void whatWasSettledIsToldAsThatAndNeverAsTakenAway() {
        told.in(new ObjectiveAdded(id("o-1"), text("Fair recruitment"), new Label("A")));
        told.in(new NextStepPlanned(id("ns-1"), text("Train the board"), null, null));
        told.in(new NextStepPlanned(id("ns-2"), text("Write a leaflet"), null, null));
        told.in(new BoardItemRaised(id("r-1"), BoardItemKind.RISK, text("No budget"), null));
        told.in(new DecisionRequested(id("d-1"), text("Spend more?"), null));
        told.in(new DecisionRequested(id("d-2"), text("Hire two?"), null));
        told.in(new DecisionRequested(id("d-3"), text("Move offices?"), null));
        told.in(new MeasureDefined(id("m-1"), text("Staff trained"), null, null, null));
        told.in(new MilestoneScheduled(id("ms-1"), new Name("Site"), new Name("Launch"), MARCH, MARCH));
        told.in(new MilestoneScheduled(id("ms-2"), new Name("Site"), new Name("Party"), MARCH, MARCH));
        told.in(new ObjectiveRetired(id("o-1"), text("Merged")));
        told.in(new NextStepFinished(id("ns-1"), text("Done")));
        told.in(new NextStepDropped(id("ns-2"), text("No need")));
        told.in(new BoardItemResolved(id("r-1"), text("Budget found")));
        told.in(new DecisionRecorded(id("d-1"), DecisionOutcome.APPROVED, text("Yes"), null, null));
        told.in(new DecisionRecorded(id("d-2"), DecisionOutcome.DEFERRED, text("Later"), null, null));
        told.in(new DecisionRequestWithdrawn(id("d-3"), text("Stays")));
        told.in(new MeasureRetired(id("m-1"), text("Too coarse")));
        told.in(new MilestoneAchieved(id("ms-1"), text("On time")));
        told.in(new MilestoneCancelled(id("ms-2"), text("No money")));
        told.in(new DeliverableCompleted(id("D1"), text("Published"), List.of()));
        told.in(new WorkstreamClosed(text("All done")));

        Comparison compared = comparisons.of(Told.WORKSTREAM, moment("2022-12-31", 19), moment("2022-12-31", 31));
        assertThat(things(compared))
                .extracting(ComparedThing::name, ComparedThing::became)
                .containsExactly(
                        tuple("Workstream", "closed"),
                        tuple("A: Fair recruitment", "retired"),
                        tuple("Data bias review", "completed"),
                        tuple("Train the board", "finished"),
                        tuple("Write a leaflet", "dropped"),
                        tuple("No budget", "resolved"),
                        tuple("Spend more?", "taken"),
                        tuple("Hire two?", "deferred"),
                        tuple("Move offices?", "withdrawn"),
                        tuple("Staff trained", "retired"),
                        tuple("Site: Launch", "achieved"),
                        tuple("Site: Party", "cancelled"));
        assertThat(compared.summary())
                .contains("1 decision was taken, 1 was deferred and 1 request for a decision was withdrawn");
        assertThat(Json.mapper()
                        .writeValueAsString(things(compared).stream()
                                .map(thing -> List.of(
                                        thing.name(),
                                        thing.became(),
                                        thing.differences().stream()
                                                .map(d -> d.change().what()
                                                        + d.change().before()
                                                        + d.change().after())
                                                .toList()))
                                .toList()))
                .doesNotContain("ns-1", "d-1", "ms-1", "o-1");
    }

    @Test
    void whatIsBegunAndSettledInBetweenIsToldAsBoth() {
        told.in(new DecisionRequested(id("d-1"), text("Spend more?"), null));
        told.in(new DecisionRecorded(
                id("d-1"), DecisionOutcome.REJECTED, text("No"), null, new MeetingId(UUID.randomUUID())));

        assertThat(things(moment("2022-12-31", 9), moment("2022-12-31", 11)))
                .singleElement()
                .satisfies(thing -> {
                    assertThat(thing.became()).isEqualTo("requested and taken");
                    assertThat(thing.differences())
                            .extracting(d -> d.change().what(), d -> d.change().after())
                            .containsExactly(
                                    tuple("Question", "Spend more?"),
                                    tuple("Status", "Rejected: No"),
                                    tuple("Meeting", "At a meeting of the board"));
                });
    }

    @Test
    void whatNamesAnotherThingNamesItByItsWords() {
        told.in(new ObjectiveAdded(id("o-1"), text("Fair recruitment"), null));
        told.in(new ObjectiveAdded(id("o-2"), text("Open culture"), new Label("B")));
        told.in(new ObjectiveMoved(id("o-2"), List.of(id("o-2"), id("o-1"))));
        told.in(new DeliverableAdded(
                id("x"),
                text("Survey"),
                TargetDate.read("06/23", LocalDate.parse("2022-06-01")),
                id("o-2"),
                null,
                null));

        assertThat(differences(things(moment("2022-12-31", 11), moment("2022-12-31", 13))))
                .extracting(d -> d.change().what(), d -> d.change().after())
                .contains(
                        tuple("Order", "B: Open culture; Fair recruitment"),
                        tuple("Reference", "under objective “B: Open culture”"));
    }

    @Test
    void longWordsAreShortenedInTheNameAndWholeInTheChange() {
        String words = "Over 750 members of staff have attended one of the events. "
                .repeat(10)
                .strip();
        told.in(new ProgressRecorded(id("p"), text(words), false, null, List.of()));

        ComparedThing note =
                things(moment("2022-12-31", 9), moment("2022-12-31", 10)).getFirst();
        assertThat(note.name())
                .hasSizeLessThan(110)
                .startsWith("Over 750 members")
                .endsWith("…");
        assertThat(note.differences().getFirst().change().after()).isEqualTo(words);
    }

    @Test
    void everyAttributeOfAWorkstreamHasALabelOrIsToldByAnother() {
        Attributes.of(Standings.EVERY_CONCEPT.toArray(Concept[]::new)).stream()
                .filter(attribute -> attribute.concept() != Concept.PROGRAMME)
                .map(attribute -> new EntryThread(Told.WORKSTREAM, attribute, "PROJECT", ""))
                .forEach(thread -> assertThat(thread.label().isBlank())
                        .as(thread.attribute().toString())
                        .isEqualTo(thread.title().isEmpty()));
    }

    @Test
    void everyStatusThatIsReachedHasAKindOfChange() {
        List<Enum<?>> begun = List.of(
                WorkstreamStatus.OPEN,
                ObjectiveStatus.CURRENT,
                DeliverableStatus.OPEN,
                NextStepStatus.OPEN,
                BoardItemStatus.OPEN,
                DecisionStatus.REQUESTED,
                MeasureStatus.IN_USE,
                MilestoneStatus.SCHEDULED);
        List<Attribute<?>> states = List.of(
                WorkstreamFacts.STATE,
                ObjectiveFacts.STATE,
                DeliverableFacts.STATE,
                NextStepFacts.STATE,
                BoardItemFacts.STATE,
                DecisionRequestFacts.STATE,
                MeasureFacts.STATE,
                MilestoneFacts.STATE);
        for (int i = 0; i < states.size(); i++) {
            for (Enum<?> status : begun.get(i).getDeclaringClass().getEnumConstants()) {
                EntryThread thread = new EntryThread(Told.WORKSTREAM, states.get(i), "x", "");
                Fact reached =
                        new Fact(thread, Condition.of(status), new Stamp(LocalDate.EPOCH, 1, 1, 1, Instant.EPOCH));
                Fact first = new Fact(thread, Condition.of(begun.get(i)), reached.stamp());
                assertThat(StatusKind.of(thread, Optional.of(first), Optional.of(reached))
                                .isEmpty())
                        .as(status.toString())
                        .isEqualTo(status == begun.get(i));
            }
        }
    }

    @Test
    void betweenAPlaceAndItselfNothingDiffers() {
        assertThat(things(moment("2022-12-31", 9), moment("2022-12-31", 9))).isEmpty();
    }

    private List<ComparedThing> things(AsOf from, AsOf to) {
        return things(comparisons.of(Told.WORKSTREAM, from, to));
    }

    private List<ComparedThing> things(AsOf from, AsOf to, Concept only) {
        return comparisons.of(Told.WORKSTREAM, from, to).concepts().stream()
                .filter(concept -> concept.concept() == only)
                .flatMap(concept -> concept.things().stream())
                .toList();
    }

    private static List<ComparedThing> things(Comparison comparison) {
        return comparison.concepts().stream()
                .flatMap(concept -> concept.things().stream())
                .toList();
    }

    private static List<Difference> differences(List<ComparedThing> things) {
        return things.stream().flatMap(thing -> thing.differences().stream()).toList();
    }

    private static LocalId id(String id) {
        return new LocalId(id);
    }

    private static Text text(String text) {
        return new Text(text);
    }

    private static AsOf moment(String on, long position) {
        return new AsOf(LocalDate.parse(on), Instant.EPOCH, position);
    }
}
