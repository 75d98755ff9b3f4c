package org.daybook.query.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daybook.query.facts.TestRecord;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.programme.ProgrammeRenamed;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Name;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final UUID PROGRAMME = UUID.randomUUID();
    private static final Instant MARCH = Instant.parse("2022-03-01T09:00:00Z");
    private static final Instant APRIL = Instant.parse("2022-04-01T09:00:00Z");
    /** Summer time: already the second of May in London. */
    private static final Instant NOW = Instant.parse("2022-05-01T23:30:00Z");

    private final TestRecord record = TestRecord.beginning(MARCH);
    private final AtomicLong head = new AtomicLong(1);
    private final Moments moments = new Moments(
            record.projection(), record.written(), head::get, Clock.fixed(NOW, ZoneOffset.UTC), TestRecord.ZONE);

    @BeforeEach
    void anEntryInMarchAndOneInApril() {
        record.record(PROGRAMME, new ProgrammeOpened(new Name("Equality"), Marking.OFFICIAL));
        record.at(APRIL).record(PROGRAMME, new ProgrammeRenamed(new Name("Equality & Inclusion")));
    }

    @Test
    void withoutParametersItIsTodayAsKnownNow() {
        assertThat(moments.at(Optional.empty(), Optional.empty()))
                .isEqualTo(new Moment(LocalDate.parse("2022-05-02"), NOW, 1));
    }

    @Test
    void anInstantStandsForTheLastEntryRecordedByThen() {
        assertThat(known(MARCH).position()).isZero();
        assertThat(known(APRIL.minusNanos(1_000)).position()).isZero();
        assertThat(known(APRIL).position()).isEqualTo(1);
    }

    @Test
    void withAnInstantAloneTheDayIsThatOfTheInstant() {
        assertThat(known(MARCH).on()).isEqualTo(LocalDate.parse("2022-03-01"));
        assertThat(known(Instant.parse("2099-01-01T00:00:00Z")).on()).isEqualTo(LocalDate.parse("2022-05-02"));
    }

    @Test
    void aDayToComeIsRefused() {
        assertRefused(
                () -> moments.at(Optional.of(LocalDate.parse("2022-05-03")), Optional.empty()), "day-in-the-future");
    }

    @Test
    void anInstantBeforeTheFirstEntryIsToldWhenTheRecordBegins() {
        assertThatThrownBy(() -> known(MARCH.minusSeconds(1)))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.code()).isEqualTo("record-begins-later"))
                .hasMessageContaining(MARCH.toString());
    }

    @Test
    void whereTheViewsDoNotCatchUpTheNewestThatTheyKnowIsAnsweredAndNamed() {
        head.set(2);
        assertThat(moments.at(Optional.empty(), Optional.empty()))
                .isEqualTo(new Moment(LocalDate.parse("2022-05-02"), APRIL, 1));
    }

    @Test
    void anInstantNamedThatTheViewsHaveNotReachedIsRefusedRatherThanAnsweredStale() {
        head.set(2);
        assertRefused(() -> known(NOW), "view-behind");
        assertThat(known(MARCH).position()).isZero();
    }

    @Test
    void whatIsRecordedWhileOneAsksIsBeyondTheInstantThatIsNamed() {
        AtomicReference<Instant> now = new AtomicReference<>(NOW);
        RecordHead recordedInto = () -> {
            now.set(NOW.plusSeconds(1));
            return 1;
        };
        Moments asked = new Moments(record.projection(), record.written(), recordedInto, ticking(now), TestRecord.ZONE);
        assertThat(asked.at(Optional.empty(), Optional.empty()).knownAt()).isEqualTo(NOW);
    }

    @Test
    void anAnswerForNowComesAsSoonAsTheProjectionHasCaughtUp() {
        head.set(2);
        Thread.startVirtualThread(() -> {
            pause();
            record.record(PROGRAMME, new ProgrammeRenamed(new Name("Equality again")));
        });
        assertThat(moments.at(Optional.empty(), Optional.empty()).position()).isEqualTo(2);
    }

    @Test
    void aVersionNotShownYetIsRefused() {
        moments.await(PROGRAMME, 1, reader(PROGRAMME));
        assertRefused(() -> moments.await(PROGRAMME, 2, reader(PROGRAMME)), "view-behind");
    }

    @Test
    void aVersionIsNotShownToOneWhoMayNotReadIt() {
        assertRefused(() -> moments.await(PROGRAMME, 1, reader(UUID.randomUUID())), "view-behind");
    }

    private static Clock ticking(AtomicReference<Instant> now) {
        InstantSource source = now::get;
        return source.withZone(ZoneOffset.UTC);
    }

    private static Actor reader(UUID programme) {
        Grant grant = new Grant(Role.BOARD, Set.of(new ProgrammeId(programme)));
        return new Actor(TestRecord.ACCOUNT, TestRecord.POST, List.of(grant));
    }

    private Moment known(Instant knownAt) {
        return moments.at(Optional.empty(), Optional.of(knownAt));
    }

    private static void assertRefused(ThrowingCallable question, String code) {
        assertThatThrownBy(question).isInstanceOfSatisfying(Rejection.class, r -> assertThat(r.code())
                .isEqualTo(code));
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
