package org.daybook.query.facts.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.RandomHistory;
import org.daybook.query.facts.RandomMeeting;
import org.daybook.query.facts.RandomReview;
import org.daybook.query.facts.TestRecord;
import org.daybook.query.facts.lens.Lens;
import org.daybook.shared.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProgrammeStepsTest {

    private RandomHistory history;
    private ProgrammeSteps steps;
    private long known;

    @Property(tries = 30)
    void stepsGoThroughTheEntriesOfAProgrammeInRecordedOrderAndLeaveOutWhatIsLeftOut(
            @ForAll long seed, @ForAll @IntRange(max = 60) int length) {
        begin(seed, length);
        Random random = new Random(seed);
        for (int i = 0; i < 6; i++) {
            known = i == 0 ? history.record().head() : history.somePosition();
            ProgrammeSteps.Filter filter = some(random);
            List<Long> expected = expected(filter);
            assertThat(forward(filter)).as(filter.toString()).isEqualTo(expected);
            assertThat(backward(filter)).as(filter.toString()).isEqualTo(expected.reversed());
        }
    }

    @Property(tries = 20)
    void whatThereIsToChooseFromIsWhatTheProgrammeHasByThen(@ForAll long seed, @ForAll @IntRange(max = 60) int length) {
        begin(seed, length);
        known = history.somePosition();
        Steps.Choices choices = steps.choices(history.programme(), known);
        assertThat(choices.types())
                .containsExactlyInAnyOrderElementsOf(entries(e -> true).stream()
                        .map(StoredEntry::type)
                        .distinct()
                        .toList());
        assertThat(choices.posts())
                .isEqualTo(entries(e -> true).stream()
                        .map(e -> e.entry().header().post().value())
                        .distinct()
                        .toList());
        assertThat(steps.choices(new ProgrammeId(UUID.randomUUID()), known).types())
                .isEmpty();
    }

    private void begin(long seed, int length) {
        history = new RandomHistory(seed, length);
        new RandomMeeting(history, seed, length / 3);
        new RandomReview(history, seed, length / 3);
        history.goOn(length / 3);
        history.record().projectAll();
        JdbcClient client = JdbcClient.create(history.record().jdbc());
        Projection projection = history.record().projection();
        Lens lens = new Lens(client, projection);
        steps = new ProgrammeSteps(client, projection, new Entries(client, projection, lens), TestRecord.ZONE, lens);
    }

    private ProgrammeSteps.Filter some(Random random) {
        List<StoredEntry> all = history.record().stored();
        StoredEntry one = all.get(random.nextInt(all.size()));
        Optional<LocalDate> from = maybe(random, history.someDay());
        Optional<LocalDate> to = maybe(random, history.someDay());
        Optional<String> post = maybe(random, random.nextBoolean() ? TestRecord.POST.value() : "Nobody");
        return new ProgrammeSteps.Filter(
                new Steps.Filter(maybe(random, one.type()), post, from, to),
                maybe(random, history.workstream().value()));
    }

    private static <T> Optional<T> maybe(Random random, T value) {
        return random.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
    }

    private List<Long> expected(ProgrammeSteps.Filter filter) {
        return entries(entry -> holds(filter, entry)).stream()
                .map(StoredEntry::position)
                .toList();
    }

    private static boolean holds(ProgrammeSteps.Filter filter, StoredEntry entry) {
        LocalDate day = entry.recordedAt().atZone(TestRecord.ZONE).toLocalDate();
        Steps.Filter which = filter.entries();
        return which.type().map(entry.type()::equals).orElse(true)
                && which.post()
                        .map(entry.entry().header().post().value()::equals)
                        .orElse(true)
                && which.from().map(from -> !day.isBefore(from)).orElse(true)
                && which.to().map(to -> !day.isAfter(to)).orElse(true)
                && filter.workstream()
                        .map(entry.entry().header().aggregate()::equals)
                        .orElse(true);
    }

    private List<StoredEntry> entries(Predicate<StoredEntry> which) {
        return history.record().stored().stream()
                .filter(entry -> entry.position() <= known)
                .filter(which)
                .toList();
    }

    private List<Long> forward(ProgrammeSteps.Filter filter) {
        List<Long> walked = new ArrayList<>();
        Optional<Long> next = steps.after(history.programme(), -1, known, filter);
        while (next.isPresent()) {
            walked.add(next.get());
            next = steps.after(history.programme(), next.get(), known, filter);
        }
        return walked;
    }

    private List<Long> backward(ProgrammeSteps.Filter filter) {
        List<Long> walked = new ArrayList<>();
        Optional<Long> next = steps.before(history.programme(), Long.MAX_VALUE, known, filter);
        while (next.isPresent()) {
            walked.add(next.get());
            next = steps.before(history.programme(), next.get(), known, filter);
        }
        return walked;
    }
}
