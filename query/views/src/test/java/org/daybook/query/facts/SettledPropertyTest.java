package org.daybook.query.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daybook.query.asof.AsOf;
import org.daybook.query.asof.AsOfResolver;
import org.daybook.query.asof.TestAsOf;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.query.facts.standing.Standings;
import org.daybook.shared.fact.Fact;

class SettledPropertyTest {

    @Property(tries = 40)
    void anAnswerForAnInstantBeforeTheNewestProjectedNeverChangesAndALaterOneNamesItsPosition(
            @ForAll long seed, @ForAll @IntRange(min = 5, max = 50) int length) {
        RandomHistory history = new RandomHistory(seed, length);
        TestRecord record = history.record();
        List<StoredEntry> entries = record.stored();
        Random random = new Random(seed);
        int projected = 3 + random.nextInt(entries.size() - 3);
        project(record, entries.subList(0, projected));
        AsOfResolver asOf = asOf(record);

        Instant newest = entries.get(projected - 1).recordedAt();
        Instant settled = between(RandomHistory.BEGIN, newest, random);
        LocalDate on = history.someDay();
        AsOf early = moment(asOf, on, settled);
        Set<Fact> answer = facts(history, early);
        AsOf open = moment(asOf, on, newest.plusSeconds(1));
        assertThat(open.position()).isEqualTo(projected - 1L);
        Set<Fact> answered = facts(history, open);

        project(record, entries.subList(projected, entries.size()));
        assertThat(moment(asOf, on, settled)).isEqualTo(early);
        assertThat(facts(history, early)).isEqualTo(answer);
        assertThat(facts(history, open)).isEqualTo(answered);
    }

    private static void project(TestRecord record, List<StoredEntry> some) {
        if (some.isEmpty()) return;
        record.project(FactSchema.FACTS_A, some);
        StoredEntry last = some.getLast();
        record.projection().reach(FactSchema.FACTS_A, new ProjectionPosition(last.position(), last.recordedAt()));
    }

    private static Instant between(Instant first, Instant last, Random random) {
        long micros = java.time.temporal.ChronoUnit.MICROS.between(first, last);
        return first.plusNanos(1_000 * random.nextLong(Math.max(1, micros)));
    }

    private static AsOfResolver asOf(TestRecord record) {
        Clock clock = Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC);
        return TestAsOf.of(record, () -> record.projection().reached().position(), clock);
    }

    private static AsOf moment(AsOfResolver asOf, LocalDate on, Instant knownAt) {
        return asOf.at(Optional.of(on), Optional.of(knownAt));
    }

    private static Set<Fact> facts(RandomHistory history, AsOf moment) {
        return history
                .record()
                .standings()
                .standing(
                        List.of(history.workstream().value()), Standings.EVERY_CONCEPT, moment.on(), moment.position())
                .standing()
                .stream()
                .collect(Collectors.toSet());
    }
}
