package org.daybook.shared.workingday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDaysProperties {

    private static final BankHolidays HOLIDAYS = BankHolidays.committed();
    private static final WorkingDays DAYS = new WorkingDays(HOLIDAYS);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, (int) (LocalDate.of(2029, 6, 30).toEpochDay()
                        - LocalDate.of(2011, 1, 1).toEpochDay()))
                .map(LocalDate.of(2011, 1, 1)::plusDays);
    }

    @Property
    void soManyClearDaysLieBetweenTheSendingAndTheMeeting(
            @ForAll("days") LocalDate meeting, @ForAll @IntRange(max = 30) int clear) {
        LocalDate out = DAYS.before(meeting, clear).orElseThrow();
        assertThat(out).isBefore(meeting);
        assertThat(DAYS.works(out)).contains(true);
        assertThat(counted(out, meeting)).isEqualTo(clear);
        assertThat(DAYS.between(out, meeting)).contains(clear);
    }

    @Property
    void onALaterWorkingDayItWouldBeTooLate(
            @ForAll("days") LocalDate meeting, @ForAll @IntRange(min = 1, max = 30) int clear) {
        LocalDate out = DAYS.before(meeting, clear).orElseThrow();
        for (LocalDate later = out.plusDays(1); later.isBefore(meeting); later = later.plusDays(1))
            if (DAYS.works(later).orElseThrow())
                assertThat(counted(later, meeting)).isLessThan(clear);
    }

    @Property
    void forwardsIsBackwardsAgain(@ForAll("days") LocalDate from, @ForAll @IntRange(max = 30) int clear) {
        LocalDate working = DAYS.after(from, 0).orElseThrow();
        LocalDate later = DAYS.after(working, clear).orElseThrow();
        assertThat(DAYS.before(later, clear)).contains(working);
    }

    @Property
    void aPeriodOfWorkingDaysEndsOnItsLast(
            @ForAll("days") LocalDate meeting, @ForAll @IntRange(min = 1, max = 30) int days) {
        LocalDate end = DAYS.within(meeting, days).orElseThrow();
        assertThat(DAYS.works(end)).contains(true);
        assertThat(counted(meeting, end.plusDays(1))).isEqualTo(days);
    }

    /** Another way of counting: day by day. */
    private static int counted(LocalDate first, LocalDate last) {
        int clear = 0;
        for (LocalDate day = first.plusDays(1); day.isBefore(last); day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek().getValue() > 5;
            if (!weekend && !HOLIDAYS.contain(day)) clear++;
        }
        return clear;
    }
}
