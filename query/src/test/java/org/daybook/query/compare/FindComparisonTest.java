package org.daybook.query.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daybook.query.asof.Moment;
import org.daybook.query.compare.Difference.Kind;
import org.daybook.query.history.Told;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.junit.jupiter.api.Test;

class FindComparisonTest {

    private final Told told = new Told();
    private final FindComparison comparisons =
            new FindComparison(told.record().standings(), told.record().written());

    @Test
    void betweenTwoDaysItTellsWhatHappenedInTheWorld() {
        List<Difference> deliverables = differences(moment("2022-04-30", 9), moment("2022-12-31", 9)).stream()
                .filter(d -> d.change().concept() == Concept.DELIVERABLE)
                .toList();
        assertThat(deliverables)
                .extracting(Difference::kind, d -> d.change().what(), d -> d.change()
                        .after())
                .containsExactly(
                        tuple(Kind.CHANGED, "Deliverable D1: target date", "06/23 (1 to 30 June 2023)"),
                        tuple(Kind.REMOVED, "Deliverable D2: status", "Withdrawn: Not entered"));
        assertThat(deliverables.getLast().madeBy().version()).isEqualTo(8);
        assertThat(deliverables.getLast().madeBy().why()).isEqualTo("Not entered");
    }

    @Test
    void betweenTwoInstantsItTellsWhatWasLearnt() {
        assertThat(differences(moment("2022-04-30", 6), moment("2022-04-30", 9)))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.kind()).isEqualTo(Kind.CHANGED);
                    assertThat(difference.change().what()).isEqualTo("Project RAG");
                    assertThat(difference.change().before()).isEqualTo("Amber: Two posts vacant");
                    assertThat(difference.change().after()).isEqualTo("Green: On track");
                    assertThat(difference.madeBy().version()).isEqualTo(7);
                    assertThat(difference.madeBy().why()).isEqualTo("Wrong workstream");
                });
    }

    @Test
    void whatACorrectionBroughtBackIsSaidToBeItsDoing() {
        told.in(new EntryCorrected(6L, null, new Text("It was never rated")));

        assertThat(differences(moment("2022-04-30", 9), moment("2022-04-30", 10)))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.change().after()).isEqualTo("Amber: Two posts vacant");
                    assertThat(difference.madeBy().version()).isEqualTo(9);
                });
    }

    @Test
    void whatACorrectionTookAwayIsSeenAsRemoved() {
        told.in(new EntryCorrected(1L, null, new Text("It was never rated")));

        assertThat(differences(moment("2022-04-10", 9), moment("2022-04-10", 10)))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.kind()).isEqualTo(Kind.REMOVED);
                    assertThat(difference.change().before()).isEqualTo("Amber: Two posts vacant");
                    assertThat(difference.change().after()).isNull();
                    assertThat(difference.madeBy().version()).isEqualTo(9);
                });
    }

    @Test
    void whatSaysNothingIsNoDifference() {
        told.in(new DeliverableAdded(
                new LocalId("D3"), new Text("Survey"), TargetDate.read("06/23"), null, null, null));

        assertThat(differences(moment("2022-12-31", 9), moment("2022-12-31", 10)))
                .extracting(d -> d.change().what(), d -> d.change().after())
                .containsExactly(
                        tuple("Deliverable D3: wording", "Survey"),
                        tuple("Deliverable D3: status", "Open"),
                        tuple("Deliverable D3: target date", "06/23 (1 to 30 June 2023)"));
    }

    @Test
    void betweenAPlaceAndItselfNothingDiffers() {
        assertThat(differences(moment("2022-12-31", 9), moment("2022-12-31", 9)))
                .isEmpty();
    }

    private List<Difference> differences(Moment from, Moment to) {
        return comparisons.of(Told.WORKSTREAM, from, to).concepts().stream()
                .flatMap(concept -> concept.differences().stream())
                .toList();
    }

    private static Moment moment(String on, long position) {
        return new Moment(LocalDate.parse(on), Instant.EPOCH, position);
    }
}
