package org.daybook.command.workstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.command.workstream.Scene.OPENED_ON;
import static org.daybook.command.workstream.Words.PROGRAMME;
import static org.daybook.command.workstream.Words.REASON;
import static org.daybook.command.workstream.Words.TEXT;
import static org.daybook.command.workstream.Words.WORKSTREAM;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.fact.Chronicle;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.CloseWorkstream;
import org.daybook.shared.workstream.OpenWorkstream;
import org.daybook.shared.workstream.ReopenWorkstream;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.WorkstreamReopened;
import org.daybook.shared.workstream.WorkstreamStatus;
import org.daybook.shared.workstream.progress.RecordProgress;

/** Closings, reopenings and other entries of random days: the rule, a naive model and the view of a day agree. */
class ClosingProperties {

    private static final int DAYS = 12;
    private static final CloseWorkstream CLOSING = new CloseWorkstream(REASON);
    private static final ReopenWorkstream REOPENING = new ReopenWorkstream(REASON);

    record Step(int kind, int day) {

        WorkstreamCommand command() {
            return switch (kind) {
                case 0 -> CLOSING;
                case 1 -> REOPENING;
                default -> new RecordProgress(null, TEXT, null, null, null);
            };
        }

        LocalDate on() {
            return OPENED_ON.plusDays(day);
        }
    }

    @Property(tries = 300)
    void anEntryIsTakenForTheDaysOnWhichTheWorkstreamWasOpen(@ForAll("steps") List<Step> steps) {
        History history = told(steps);
        for (int day = 0; day < DAYS; day++) {
            LocalDate on = OPENED_ON.plusDays(day);
            boolean taken = told(steps)
                    .ask(new RecordProgress(null, TEXT, null, null, null), on)
                    .isEmpty();
            assertThat(taken)
                    .as("day %s", day)
                    .isEqualTo(wasOpen(history.stream().entries(), on));
        }
    }

    /** Whatever was recorded, in whatever order: no entry holds from a day that a view shows as closed from begin to end. */
    @Property(tries = 300)
    void everyEntryOnRecordHoldsFromADayOnWhichTheViewWasOpen(@ForAll("steps") List<Step> steps) {
        List<Entry> entries = told(steps).stream().entries();
        for (Entry entry : entries) {
            assertThat(wasOpen(entries, entry.header().effectiveOn())).isTrue();
        }
    }

    @Property(tries = 300)
    void aClosingIsTakenWhereTheWorkstreamIsOpenAndNothingFollows(
            @ForAll("steps") List<Step> steps, @ForAll("days") int day) {
        LocalDate on = OPENED_ON.plusDays(day);
        History history = told(steps);
        List<Entry> before = history.stream().entries();
        boolean last =
                before.stream().noneMatch(entry -> entry.header().effectiveOn().isAfter(on));
        Optional<Rejection> answer = history.ask(CLOSING, on);
        assertThat(answer.isEmpty()).isEqualTo(last && isOpenAtTheEnd(before, on));
    }

    @Property(tries = 300)
    void statesFollowOneAnotherInTheOrderOfDays(@ForAll("steps") List<Step> steps) {
        List<Entry> changes = told(steps).stream().entries().stream()
                .filter(e -> e.event() instanceof WorkstreamClosed || e.event() instanceof WorkstreamReopened)
                .toList();
        IntStream.range(1, changes.size()).forEach(i -> {
            assertThat(changes.get(i).header().effectiveOn())
                    .isAfterOrEqualTo(changes.get(i - 1).header().effectiveOn());
            assertThat(changes.get(i).event())
                    .isNotInstanceOf(changes.get(i - 1).event().getClass());
        });
    }

    /** Open at the end of the day before, or opened on the day itself: all by the view of the day. */
    private static boolean wasOpen(List<Entry> entries, LocalDate on) {
        boolean began = on.isAfter(OPENED_ON) && isOpenAtTheEnd(entries, on.minusDays(1));
        boolean opened = entries.stream()
                .filter(entry -> entry.header().effectiveOn().equals(on))
                .anyMatch(e -> e.event() instanceof WorkstreamOpened || e.event() instanceof WorkstreamReopened);
        return began || opened;
    }

    private static boolean isOpenAtTheEnd(List<Entry> entries, LocalDate on) {
        return Chronicle.of(entries)
                .standing(on, entries.size())
                .value(WORKSTREAM, WorkstreamFacts.STATE, "")
                .orElseThrow()
                .status()
                .equals(WorkstreamStatus.OPEN.name());
    }

    private static History told(List<Step> steps) {
        History history = new History();
        history.ask(new OpenWorkstream(PROGRAMME, new Name("A name"), null), OPENED_ON);
        steps.forEach(step -> history.ask(step.command(), step.on()));
        return history;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.integers().between(0, 3), days())
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, DAYS - 1);
    }
}
