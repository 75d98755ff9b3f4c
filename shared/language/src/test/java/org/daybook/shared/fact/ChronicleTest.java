package org.daybook.shared.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.correction.Replacement;
import org.daybook.shared.workstream.rag.RagChanged;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagFacts;
import org.daybook.shared.workstream.rag.RagRating;
import org.daybook.shared.workstream.rag.Rating;
import org.junit.jupiter.api.Test;

class ChronicleTest {

    private static final UUID ID = Story.WORKSTREAM.value();
    private static final Text SLIP = new Text("A slip of the pen");

    private final Story story = Story.ofAnOpenWorkstream()
            .then("2022-05-01", rag(RagRating.GREEN))
            .then("2022-07-01", rag(RagRating.AMBER));

    @Test
    void whatHoldsFromADayIsNotSeenTheDayBefore() {
        assertThat(rating("2022-04-30", 3)).isNull();
        assertThat(rating("2022-05-01", 3)).isEqualTo(RagRating.GREEN);
        assertThat(rating("2022-07-01", 3)).isEqualTo(RagRating.AMBER);
    }

    @Test
    void aBackdatedEntryChangesWhatIsKnownNowAndNotWhatWasKnownThen() {
        story.then("2022-06-01", rag(RagRating.RED));
        assertThat(rating("2022-06-15", 3)).isEqualTo(RagRating.GREEN);
        assertThat(rating("2022-06-15", 4)).isEqualTo(RagRating.RED);
        assertThat(rating("2022-07-01", 4)).isEqualTo(RagRating.AMBER);
    }

    @Test
    void ofTwoEntriesOfOneDayTheLaterWrittenStands() {
        story.then("2022-07-01", rag(RagRating.RED));
        assertThat(rating("2022-07-01", 3)).isEqualTo(RagRating.AMBER);
        assertThat(rating("2022-07-01", 4)).isEqualTo(RagRating.RED);
    }

    @Test
    void aCorrectionVoidsItsTargetFromThenOn() {
        story.then("2022-08-01", new EntryCorrected(2L, null, SLIP));
        assertThat(rating("2022-08-01", 3)).isEqualTo(RagRating.AMBER);
        assertThat(rating("2022-08-01", 4)).isEqualTo(RagRating.GREEN);
    }

    @Test
    void aReplacementSortsWhereItsTargetStood() {
        Replacement earlier = new Replacement(rag(RagRating.RED), LocalDate.parse("2022-07-01"));
        story.then("2022-08-01", new EntryCorrected(1L, earlier, SLIP));
        assertThat(rating("2022-05-01", 4)).isNull();
        assertThat(rating("2022-07-01", 4)).isEqualTo(RagRating.AMBER);
    }

    @Test
    void ofTwoCorrectionsOfOneEntryTheNewestKnownWins() {
        Replacement first = new Replacement(rag(RagRating.RED), LocalDate.parse("2022-07-01"));
        Replacement second = new Replacement(rag(RagRating.NOT_RATED), LocalDate.parse("2022-07-01"));
        story.then("2022-08-01", new EntryCorrected(2L, first, SLIP))
                .then("2022-08-02", new EntryCorrected(2L, second, SLIP));
        assertThat(rating("2022-08-02", 4)).isEqualTo(RagRating.RED);
        assertThat(rating("2022-08-02", 5)).isEqualTo(RagRating.NOT_RATED);
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        story.then("2022-06-01", rag(RagRating.RED)).then("2022-08-01", new EntryCorrected(2L, null, SLIP));
        List<Entry> backwards = new ArrayList<>(story.entries());
        Collections.reverse(backwards);
        LocalDate day = LocalDate.parse("2022-08-01");
        assertThat(Chronicle.of(backwards).standing(day, 5).value(ID, RagFacts.RATING, "PROJECT"))
                .isEqualTo(Chronicle.of(story.entries()).standing(day, 5).value(ID, RagFacts.RATING, "PROJECT"))
                .map(Rating::rating)
                .contains(RagRating.RED);
    }

    @Test
    void theEntriesThatCountAreGivenInTheOrderOfTheRecordHoweverTheyArrive() {
        List<Entry> backwards = new ArrayList<>(story.entries());
        Collections.reverse(backwards);
        assertThat(Chronicle.of(backwards).counting())
                .extracting(event -> event.stamp().position())
                .containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void ofTwoFactsFromOnePlaceTheOneKnownLaterStands() {
        Replacement first = new Replacement(rag(RagRating.RED), LocalDate.parse("2022-07-01"));
        Replacement second = new Replacement(rag(RagRating.NOT_RATED), LocalDate.parse("2022-07-01"));
        story.then("2022-08-01", new EntryCorrected(2L, first, SLIP))
                .then("2022-08-02", new EntryCorrected(2L, second, SLIP));
        List<Fact> both = new ArrayList<>();
        for (long known : List.of(5L, 4L)) {
            standing("2022-08-02", known).standing(ID).stream()
                    .filter(fact -> fact.thread().attribute() == RagFacts.RATING
                            && fact.thread().thing().equals(RagDimension.PROJECT.name()))
                    .forEach(both::add);
        }
        assertThat(both).extracting(fact -> fact.stamp().position()).containsExactly(3L, 3L);
        assertThat(both.stream().max(Fact.PRECEDENCE)).contains(both.getFirst());
        assertThat(both.reversed().stream().max(Fact.PRECEDENCE)).contains(both.getFirst());
    }

    @Test
    void aCorrectionAssertsWhatItsReplacementDoesAndAVoidingNothing() {
        Replacement replacement = new Replacement(rag(RagRating.RED), LocalDate.parse("2022-07-01"));
        assertThat(EntryFacts.asserted(new EntryCorrected(2L, replacement, SLIP)))
                .isEqualTo(EntryFacts.asserted(rag(RagRating.RED)))
                .isNotEmpty();
        assertThat(EntryFacts.asserted(new EntryCorrected(2L, null, SLIP))).isEmpty();
    }

    @Test
    void oneThreadDoesNotTouchAnother() {
        story.then("2022-08-01", new WorkstreamRenamed(new Name("Leadership")));
        assertThat(rating("2022-08-01", 4)).isEqualTo(RagRating.AMBER);
        assertThat(standing("2022-07-31", 4).value(ID, WorkstreamFacts.NAME, ""))
                .contains(new Name("Leadership & Culture"));
        assertThat(standing("2022-08-01", 4).value(ID, WorkstreamFacts.NAME, ""))
                .contains(new Name("Leadership"));
    }

    private RagRating rating(String on, long known) {
        return standing(on, known)
                .value(ID, RagFacts.RATING, RagDimension.PROJECT.name())
                .map(Rating::rating)
                .orElse(null);
    }

    private AsOfFacts standing(String on, long known) {
        return Chronicle.of(story.entries()).standing(LocalDate.parse(on), known);
    }

    private static RagChanged rag(RagRating rating) {
        return new RagChanged(RagDimension.PROJECT, rating, new Text("Why"));
    }
}
