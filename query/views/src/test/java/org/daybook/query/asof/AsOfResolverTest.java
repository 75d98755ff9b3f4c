package org.daybook.query.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daybook.query.database.CommitSignal;
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

class AsOfResolverTest {

    private static final UUID PROGRAMME = UUID.randomUUID();
    private static final Instant MARCH = Instant.parse("2022-03-01T09:00:00Z");
    private static final Instant APRIL = Instant.parse("2022-04-01T09:00:00Z");
    /** Summer time: already the second of May in London. */
    private static final Instant NOW = Instant.parse("2022-05-01T23:30:00Z");

    private final TestRecord record = TestRecord.beginning(MARCH);
    private final AtomicLong head = new AtomicLong(1);
    private final CountDownLatch asked = new CountDownLatch(1);
    private final AtomicReference<Instant> sealed = new AtomicReference<>(Instant.EPOCH);
    private final AtomicBoolean isWriterHeld = new AtomicBoolean();
    private final RecordSeal seal = new RecordSeal() {
        @Override
        public Instant until() {
            return sealed.get();
        }

        @Override
        public boolean extend(Instant instant) {
            if (isWriterHeld.get()) return false;
            sealed.set(instant);
            return true;
        }
    };
    private final AsOfResolver asOf = new AsOfResolver(
            record.projection(),
            record.written(),
            () -> {
                asked.countDown();
                return head.get();
            },
            seal,
            new ProjectionWait(new CommitSignal()),
            Clock.fixed(NOW, ZoneOffset.UTC),
            TestRecord.ZONE);

    @BeforeEach
    void anEntryInMarchAndOneInApril() {
        record.record(PROGRAMME, new ProgrammeOpened(new Name("Equality"), Marking.OFFICIAL));
        record.at(APRIL).record(PROGRAMME, new ProgrammeRenamed(new Name("Equality & Inclusion")));
    }

    @Test
    void withoutParametersItIsTodayAsKnownSinceTheNewestEntry() {
        assertThat(asOf.at(Optional.empty(), Optional.empty()))
                .isEqualTo(new AsOf(LocalDate.parse("2022-05-02"), APRIL, 1));
        assertThat(sealed).hasValue(Instant.EPOCH);
    }

    @Test
    void anInstantSinceTheNewestEntryIsAnsweredOnceTheRecordIsSealedUpToIt() {
        assertThat(known(NOW.minusSeconds(60)).position()).isEqualTo(1);
        assertThat(sealed).hasValue(NOW.minusSeconds(60));
        known(APRIL.minusSeconds(1));
        assertThat(sealed).hasValue(NOW.minusSeconds(60));
    }

    @Test
    void whileTheRecordCannotBeSealedAnInstantSinceTheNewestEntryIsPutOff() {
        isWriterHeld.set(true);
        assertRefused(() -> known(NOW), "view-behind");
        assertThat(known(APRIL.minusSeconds(1)).position()).isZero();
    }

    @Test
    void anInstantLaterThanTheClockAndTheNewestEntryIsRefused() {
        assertRefused(() -> known(NOW.plusMillis(1)), "known-in-the-future");
        assertRefused(() -> known(Instant.parse("2099-01-01T00:00:00Z")), "known-in-the-future");
        assertThat(known(NOW).position()).isEqualTo(1);
    }

    @Test
    void whatANodeWhoseClockIsAheadHasRecordedOrAnsweredIsNoFuture() {
        sealed.set(NOW.plusSeconds(5));
        assertThat(known(NOW.plusSeconds(5)).position()).isEqualTo(1);
        assertRefused(() -> known(NOW.plusSeconds(6)), "known-in-the-future");
    }

    @Test
    void anEmptyRecordIsSealedUpToNowBeforeItIsCalledEmpty() {
        TestRecord empty = TestRecord.beginning(MARCH);
        AsOfResolver asked = new AsOfResolver(
                empty.projection(),
                empty.written(),
                () -> -1,
                seal,
                new ProjectionWait(new CommitSignal()),
                Clock.fixed(NOW, ZoneOffset.UTC),
                TestRecord.ZONE);
        assertThat(asked.at(Optional.empty(), Optional.empty()))
                .isEqualTo(new AsOf(LocalDate.parse("2022-05-02"), NOW, -1));
        assertThat(sealed).hasValue(NOW);
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
        assertThat(known(NOW).on()).isEqualTo(LocalDate.parse("2022-05-02"));
    }

    @Test
    void aDayToComeIsRefused() {
        assertRefused(() -> asOf.at(Optional.of(LocalDate.parse("2022-05-03")), Optional.empty()), "day-in-the-future");
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
        assertThat(asOf.at(Optional.empty(), Optional.empty()))
                .isEqualTo(new AsOf(LocalDate.parse("2022-05-02"), APRIL, 1));
    }

    @Test
    void anInstantNamedThatTheViewsHaveNotReachedIsRefusedRatherThanAnsweredStale() {
        head.set(2);
        assertRefused(() -> known(NOW), "view-behind");
        assertThat(known(MARCH).position()).isZero();
    }

    @Test
    void anAnswerForNowComesAsSoonAsTheProjectionHasCaughtUp() {
        head.set(2);
        Thread.startVirtualThread(() -> {
            awaitAsked();
            record.record(PROGRAMME, new ProgrammeRenamed(new Name("Equality again")));
        });
        assertThat(asOf.at(Optional.empty(), Optional.empty()).position()).isEqualTo(2);
    }

    @Test
    void aVersionNotShownYetIsRefused() {
        asOf.await(PROGRAMME, 1, reader(PROGRAMME));
        assertRefused(() -> asOf.await(PROGRAMME, 2, reader(PROGRAMME)), "view-behind");
    }

    @Test
    void aVersionIsNotShownToOneWhoMayNotReadIt() {
        assertRefused(() -> asOf.await(PROGRAMME, 1, reader(UUID.randomUUID())), "view-behind");
    }

    private static Actor reader(UUID programme) {
        Grant grant = new Grant(Role.BOARD, Set.of(new ProgrammeId(programme)));
        return new Actor(TestRecord.ACCOUNT, TestRecord.POST, List.of(grant));
    }

    private AsOf known(Instant knownAt) {
        return asOf.at(Optional.empty(), Optional.of(knownAt));
    }

    private static void assertRefused(ThrowingCallable question, String code) {
        assertThatThrownBy(question).isInstanceOfSatisfying(Rejection.class, r -> assertThat(r.code())
                .isEqualTo(code));
    }

    private void awaitAsked() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
