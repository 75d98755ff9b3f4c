package org.daybook.shared.workingday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidaysTest {

    private static final BankHolidays COMMITTED = BankHolidays.committed();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2011-04-29", "2012-06-04", "2012-06-05", "2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19",
                "2023-05-08", "2016-12-27", "2021-12-27", "2021-12-28", "2022-01-03", "2026-12-28", "2027-03-26"
            })
    void holidaysThatCameOnceAndSubstituteDaysAreAmongThem(LocalDate day) {
        assertThat(COMMITTED.contain(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-05-28", "2020-05-04", "2022-05-30", "2021-12-25", "2026-12-26", "2022-01-01"})
    void daysFromWhichAHolidayWasMovedAreNot(LocalDate day) {
        assertThat(COMMITTED.contain(day)).isFalse();
    }

    @Test
    void eachYearHasEightOnWorkingDaysOfTheWeekAndThoseThatCameOnce() {
        for (int year = COMMITTED.firstYear(); year <= COMMITTED.lastYear(); year++) {
            int of = year;
            int once =
                    switch (year) {
                        case 2011, 2012, 2023 -> 1;
                        case 2022 -> 2;
                        default -> 0;
                    };
            assertThat(COMMITTED.days().stream().filter(day -> day.getYear() == of))
                    .as("holidays of " + year)
                    .hasSize(8 + once)
                    .noneMatch(
                            day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
        }
        assertThat(COMMITTED.firstYear()).isEqualTo(2010);
        assertThat(COMMITTED.lastYear()).isEqualTo(2030);
    }

    @Test
    void anOperatorsFileReplacesThem() {
        BankHolidays own = BankHolidays.read("# Our own\n\n2031-01-01 New Year's Day\n2031-12-25\n");
        assertThat(own.contain(LocalDate.of(2031, 1, 1))).isTrue();
        assertThat(own.cover(LocalDate.of(2030, 12, 25))).isFalse();
        assertThat(new WorkingDays(own).before(LocalDate.of(2031, 12, 29), 1)).contains(LocalDate.of(2031, 12, 24));
    }

    @Test
    void aLineThatIsWrongIsNamed() {
        refused("2027-12-25\nBoxing Day\n", "Line 2", "it must begin with a day like 2027-12-25");
        refused("2027-12-25\n\n2027-12-25\n", "Line 3", "2027-12-25 does not come after 2027-12-25");
        refused("2027-12-25\n2029-01-01\n", "Line 2", "no holiday is given for 2028");
        refused("# none\n", "names none");
    }

    private static void refused(String file, String... saying) {
        assertThatThrownBy(() -> BankHolidays.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(saying);
    }
}
