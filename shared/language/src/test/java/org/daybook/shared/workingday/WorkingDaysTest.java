package org.daybook.shared.workingday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.daybook.shared.rejection.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final WorkingDays DAYS = new WorkingDays(BankHolidays.committed());

    /** Counted by hand on a calendar. */
    @ParameterizedTest(name = "papers for {0} go out by {1}: {2}")
    @CsvSource({
        "2027-03-22, 2027-03-12, an ordinary Monday",
        "2027-03-19, 2027-03-11, an ordinary Friday",
        "2027-04-02, 2027-03-23, after Easter and the night on which the clocks went forward",
        "2026-10-28, 2026-10-20, after the night on which the clocks went back",
        "2022-06-09, 2022-05-30, after the Platinum Jubilee",
        "2022-09-23, 2022-09-14, after the funeral of the Queen",
        "2012-06-12, 2012-05-31, after the Diamond Jubilee",
        "2023-05-12, 2023-05-03, after the coronation",
        "2020-05-14, 2020-05-05, after the moved holiday of 2020",
        "2022-01-04, 2021-12-22, after Christmas with its substitute days",
        "2027-03-28, 2027-03-18, a Sunday",
        "2027-03-29, 2027-03-18, a bank holiday"
    })
    void papersGoOutFiveClearWorkingDaysBeforeTheMeeting(LocalDate meeting, LocalDate out, String when) {
        assertThat(DAYS.before(meeting, 5)).as(when).contains(out);
    }

    @Test
    void draftMinutesAreOutWithinTenWorkingDaysAfterTheMeeting() {
        assertThat(DAYS.within(LocalDate.of(2027, 3, 18), 10)).contains(LocalDate.of(2027, 4, 5));
        assertThat(DAYS.within(LocalDate.of(2027, 3, 18), 1)).contains(LocalDate.of(2027, 3, 19));
    }

    @Test
    void neitherTheDayOfSendingNorTheDayOfTheMeetingCounts() {
        LocalDate tuesday = LocalDate.of(2027, 3, 9);
        assertThat(DAYS.between(tuesday, tuesday)).contains(0);
        assertThat(DAYS.between(tuesday, tuesday.plusDays(1))).contains(0);
        assertThat(DAYS.between(tuesday, tuesday.plusDays(2))).contains(1);
        assertThat(DAYS.before(tuesday, 0)).contains(LocalDate.of(2027, 3, 8));
    }

    @Test
    void whatDependsOnAYearOutsideTheFileIsNotKnown() {
        assertThat(DAYS.before(LocalDate.of(2010, 1, 5), 5)).isEmpty();
        assertThat(DAYS.before(LocalDate.of(2031, 1, 5), 5)).isEmpty();
        assertThat(DAYS.within(LocalDate.of(2030, 12, 27), 10)).isEmpty();
        assertThat(DAYS.between(LocalDate.of(2030, 12, 27), LocalDate.of(2031, 1, 2)))
                .isEmpty();
        assertThat(DAYS.works(LocalDate.of(2009, 12, 31))).isEmpty();
        assertThat(DAYS.before(LocalDate.of(2010, 1, 15), 5)).contains(LocalDate.of(2010, 1, 7));
    }

    @Test
    void aNumberOfDaysThatNoBoardMeansIsRefused() {
        LocalDate day = LocalDate.of(2027, 3, 9);
        assertThatThrownBy(() -> DAYS.before(day, -1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> DAYS.after(day, WorkingDays.MOST + 1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> DAYS.within(day, 0)).isInstanceOf(InvalidValue.class);
    }
}
