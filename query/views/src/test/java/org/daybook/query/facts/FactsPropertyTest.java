package org.daybook.query.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daybook.query.exceptions.UnsettledDates;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.query.facts.outline.AgendaFacts;
import org.daybook.query.facts.standing.Standings;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.programme.RiskScales;
import org.daybook.shared.slide.Slide;
import org.daybook.shared.slide.SlideDeliverable;
import org.daybook.shared.slide.SlideFrame;
import org.daybook.shared.slide.SlideMeasure;
import org.daybook.shared.slide.SlideNextStep;
import org.daybook.shared.slide.SlideParts;
import org.daybook.shared.slide.Slides;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.update.UpdateFacts;

class FactsPropertyTest {

    private static final int QUESTIONS = 6;

    @Property(tries = 60)
    void aSlideFromTheTablesIsTheSlideFoldedFromTheEntries(
            @ForAll long seed, @ForAll @IntRange(max = 60) int length, @ForAll @IntRange(min = 1, max = 20) int batch) {
        RandomHistory history = new RandomHistory(seed, length);
        List<StoredEntry> entries = history.record().stored();
        for (int i = 0; i < entries.size(); i += batch) {
            history.record().project(FactSchema.FACTS_A, entries.subList(i, Math.min(entries.size(), i + batch)));
        }
        assertSame(history);
    }

    @Property(tries = 40)
    void whatIsKeptInMemoryGrowsAsTheRecordDoes(
            @ForAll long seed, @ForAll @IntRange(max = 60) int length, @ForAll @IntRange(min = 1, max = 20) int batch) {
        RandomHistory history = new RandomHistory(seed, length);
        List<StoredEntry> entries = history.record().stored();
        for (int i = 0; i < entries.size(); i += batch) {
            List<StoredEntry> some = entries.subList(i, Math.min(entries.size(), i + batch));
            StoredEntry last = some.getLast();
            history.record().project(FactSchema.FACTS_A, some);
            history.record()
                    .projection()
                    .reach(FactSchema.FACTS_A, new ProjectionPosition(last.position(), last.recordedAt()));
            assertSame(history, history.someDay(), last.position());
            assertSame(history, history.someDay(), Math.min(history.somePosition(), last.position()));
        }
    }

    @Property(tries = 30)
    void rowsMayArriveInAnyOrderAndMoreThanOnce(@ForAll long seed, @ForAll @IntRange(max = 40) int length) {
        RandomHistory history = new RandomHistory(seed, length);
        List<StoredEntry> entries = history.record().stored();
        List<StoredEntry> shuffled = new ArrayList<>(entries);
        shuffled.addAll(entries.subList(0, entries.size() / 2));
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.forEach(entry -> history.record().project(FactSchema.FACTS_A, withWhatItNeeds(entry, history)));
        assertSame(history);
    }

    /** One entry with those that it refers to: the openings of its programme and its aggregate, and what it corrects. */
    private static List<StoredEntry> withWhatItNeeds(StoredEntry one, RandomHistory history) {
        EntryHeader header = one.entry().header();
        long corrected = one.entry().event() instanceof EntryCorrected correction ? correction.entry() : 0;
        return history.record().stored().stream()
                .filter(e -> {
                    EntryHeader other = e.entry().header();
                    return other.aggregate().equals(header.aggregate())
                                    && List.of(0L, corrected, header.version()).contains(other.version())
                            || other.aggregate().equals(history.programme().value()) && other.version() == 0;
                })
                .toList();
    }

    private static void assertSame(RandomHistory history) {
        history.record().reached();
        for (int i = 0; i < QUESTIONS; i++) assertSame(history, history.someDay(), history.somePosition());
    }

    private static void assertSame(RandomHistory history, LocalDate on, long known) {
        AsOfFacts folded = history.record().chronicle().standing(on, known);
        AsOfFacts read = read(history, on, known);
        assertThat(facts(read)).isEqualTo(facts(folded));
        assertThat(slide(read, history, on)).isEqualTo(slide(folded, history, on));
        assertThat(slide(shown(history, on, known), history, on)).isEqualTo(slide(folded, history, on));
        assertThat(agenda(history, on, known)).isEqualTo(agenda(folded, history, on));
    }

    private static AsOfFacts read(RandomHistory history, LocalDate on, long known) {
        return history.record()
                .standings()
                .standing(
                        List.of(
                                history.programme().value(),
                                history.workstream().value()),
                        Standings.EVERY_CONCEPT,
                        on,
                        known);
    }

    /** Of the tables only what a slide shows. */
    private static AsOfFacts shown(RandomHistory history, LocalDate on, long known) {
        return history.record()
                .standings()
                .slide(history.workstream().value(), history.programme().value(), on, known);
    }

    private static List<Long> agenda(RandomHistory history, LocalDate on, long known) {
        UUID workstream = history.workstream().value();
        AgendaFacts agenda = new AgendaFacts(
                history.record().outlines().of(List.of(workstream), known).get(workstream), on, known);
        return List.of(
                agenda.overdueDeliverables(),
                agenda.overdueNextSteps(),
                agenda.overdueMeasures(),
                (long) agenda.decisionsWaiting(),
                agenda.undatedDeliverables(),
                agenda.deliverablesSaidToBeComplete());
    }

    private static List<Long> agenda(AsOfFacts folded, RandomHistory history, LocalDate on) {
        SlideParts parts = new SlideParts(folded, history.workstream().value(), on, RiskScales.USUAL);
        return List.of(
                parts.deliverables().stream().filter(SlideDeliverable::overdue).count(),
                parts.nextSteps().stream().filter(SlideNextStep::overdue).count(),
                parts.measures().stream().filter(SlideMeasure::overdue).count(),
                (long) parts.decisionsRequired().size(),
                parts.deliverables().stream().filter(UnsettledDates::hasNoDate).count(),
                parts.deliverables().stream()
                        .filter(UnsettledDates::isSaidToBeComplete)
                        .count());
    }

    private static Set<Fact> facts(AsOfFacts standing) {
        return standing.standing().stream()
                .filter(fact -> fact.thread().attribute() != UpdateFacts.FROZEN)
                .collect(Collectors.toSet());
    }

    private static Optional<Slide> slide(AsOfFacts standing, RandomHistory history, LocalDate on) {
        try {
            SlideFrame frame = SlideFrame.of(standing, history.programme());
            return Optional.of(Slides.of(standing, history.workstream(), frame, on));
        } catch (NoSuchElementException notOpen) {
            return Optional.empty();
        }
    }
}
