package org.daybook.query.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.RandomHistory;
import org.daybook.query.facts.RandomReview;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.query.listing.StandingProgramme;
import org.daybook.query.listing.StandingReview;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.review.ReviewFacts;

class ReviewPropertyTest {

    private static final int QUESTIONS = 6;
    private static final List<Attribute<?>> ATTRIBUTES = Attributes.of(Concept.REVIEW, Concept.AUDIT_RECOMMENDATION);
    private static final LocalDate REGISTERED_EARLIEST = LocalDate.parse("2022-01-03");

    @Property(tries = 40)
    void aReviewFromTheTablesIsTheReviewFoldedFromTheEntries(
            @ForAll long seed, @ForAll @IntRange(max = 40) int length, @ForAll @IntRange(min = 1, max = 20) int batch) {
        RandomHistory history = new RandomHistory(seed, 10);
        UUID review = new RandomReview(history, seed, length).review();
        List<StoredEntry> entries = history.record().stored();
        for (int i = 0; i < entries.size(); i += batch) {
            history.record().project(FactSchema.FACTS_A, entries.subList(i, Math.min(entries.size(), i + batch)));
        }
        history.record().reached();
        for (int i = 0; i < QUESTIONS; i++) assertSame(history, review, history.someDay(), history.somePosition());
        assertSame(history, review, history.record().today(), history.record().head());
    }

    /** The reports of all quarters, each as of its last day, tell every entry once. */
    @Property(tries = 30)
    void everyEntryIsInTheReportOfOneQuarter(@ForAll long seed, @ForAll @IntRange(max = 40) int length) {
        RandomHistory history = new RandomHistory(seed, 10);
        UUID id = new RandomReview(history, seed, length).review();
        history.record().projectAll();
        List<Long> told = new ArrayList<>();
        LocalDate end = history.record().today();
        for (LocalDate day = Quarter.of(REGISTERED_EARLIEST).last();
                ;
                day = Quarter.of(day.plusDays(1)).last()) {
            LocalDate on = day.isAfter(end) ? end : day;
            steps(history, id, on).forEach(step -> told.add(step.version()));
            if (on.equals(end)) break;
        }
        assertThat(told).hasSize(length).doesNotHaveDuplicates();
    }

    private static Stream<Step> steps(RandomHistory history, UUID id, LocalDate on) {
        AsOfFacts standing = history.record()
                .standings()
                .attributes(List.of(id), ATTRIBUTES, on, history.record().head());
        Map<Long, StoredEntry> entries = history.record().stored().stream()
                .collect(Collectors.toMap(StoredEntry::position, Function.identity()));
        StandingProgramme anyFrame = new StandingProgramme(history.programme(), standing, null);
        return new StandingReview(id, anyFrame, standing, on)
                .recommendations().stream()
                        .flatMap(made -> Step.in(Quarter.of(on), made, new Sources(entries, Map.of())).stream());
    }

    private static void assertSame(RandomHistory history, UUID review, LocalDate on, long known) {
        AsOfFacts folded = history.record().chronicle().standing(on, known);
        AsOfFacts read = history.record().standings().attributes(List.of(review), ATTRIBUTES, on, known);
        assertThat(facts(read)).isEqualTo(facts(of(folded, review)));
        assertThat(shown(read, history, review, on)).isEqualTo(shown(folded, history, review, on));
    }

    private static AsOfFacts of(AsOfFacts folded, UUID review) {
        return new AsOfFacts(folded.standing().stream()
                .filter(fact -> fact.thread().aggregate().equals(review))
                .toList());
    }

    private static Set<Fact> facts(AsOfFacts standing) {
        return new HashSet<>(standing.standing());
    }

    /** How each recommendation is listed, with every word in every series. */
    private static List<String> shown(AsOfFacts standing, RandomHistory history, UUID review, LocalDate on) {
        StandingProgramme anyFrame = new StandingProgramme(history.programme(), standing, null);
        StandingReview standingReview = new StandingReview(review, anyFrame, standing, on);
        return standingReview.recommendations().stream()
                .map(made -> String.join(
                        " ",
                        made.label(),
                        made.opening().toString(),
                        made.condition().toString(),
                        String.valueOf(made.isOverdue()),
                        made.dueDates().toString(),
                        made.series(ReviewFacts.ANSWER).toString(),
                        made.undertaking().toString(),
                        made.said().toList().toString(),
                        made.series(ReviewFacts.STATE).toString()))
                .toList();
    }
}
