package org.daybook.shared.board.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.daybook.shared.rejection.InvalidValue;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final LocalDate TUESDAY = LocalDate.of(2027, 1, 12);

    @Test
    void everyThirdMonthOnItsSecondTuesday() {
        Rhythm quarterly = new Rhythm(3, RhythmUnit.MONTH, DayOfWeek.TUESDAY, 2);
        assertThat(quarterly.after(TUESDAY)).isEqualTo(LocalDate.of(2027, 4, 13));
        assertThat(quarterly.after(LocalDate.of(2027, 1, 20))).isEqualTo(LocalDate.of(2027, 4, 13));
    }

    @Test
    void theLastThursdayOfEachMonth() {
        Rhythm monthly = new Rhythm(1, RhythmUnit.MONTH, DayOfWeek.THURSDAY, 5);
        assertThat(monthly.after(TUESDAY)).isEqualTo(LocalDate.of(2027, 2, 25));
        assertThat(monthly.after(LocalDate.of(2027, 8, 26))).isEqualTo(LocalDate.of(2027, 9, 30));
    }

    @Test
    void onTheSameDayOfTheMonthOrItsLast() {
        Rhythm monthly = new Rhythm(1, RhythmUnit.MONTH, null, null);
        assertThat(monthly.after(LocalDate.of(2027, 1, 31))).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void everySixWeeksOnAThursdayWheneverTheLastMeetingWas() {
        Rhythm sixWeekly = new Rhythm(6, RhythmUnit.WEEK, DayOfWeek.THURSDAY, null);
        assertThat(sixWeekly.after(LocalDate.of(2027, 3, 18))).isEqualTo(LocalDate.of(2027, 4, 29));
        assertThat(sixWeekly.after(LocalDate.of(2027, 3, 16))).isEqualTo(LocalDate.of(2027, 4, 29));
        assertThat(new Rhythm(6, RhythmUnit.WEEK, null, null).after(LocalDate.of(2027, 3, 16)))
                .as("the clocks go forward in between")
                .isEqualTo(LocalDate.of(2027, 4, 27));
    }

    @Test
    void aRhythmThatMeansNoDayIsRefused() {
        assertThatThrownBy(() -> new Rhythm(0, RhythmUnit.WEEK, null, null)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Rhythm(1, RhythmUnit.MONTH, null, 2)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Rhythm(1, RhythmUnit.WEEK, DayOfWeek.MONDAY, 2))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Rhythm(1, RhythmUnit.MONTH, DayOfWeek.MONDAY, null))
                .isInstanceOf(InvalidValue.class);
    }
}
