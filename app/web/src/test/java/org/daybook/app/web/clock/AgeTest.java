package org.daybook.app.web.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.daybook.shared.review.RecommendationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    private final DisplayFormat words = new DisplayFormat(ZoneId.of("Europe/London"));

    @ParameterizedTest
    @CsvSource({
        "2022-10-31, since 31 October 2022",
        "2022-10-30, since 30 October 2022",
        "2022-10-29, for 2 days",
        "2022-10-18, for 13 days",
        "2022-10-17, for 2 weeks",
        "2022-09-01, for 8 weeks",
        "2022-08-31, for 2 months",
        "2020-11-30, for 23 months",
        "2020-10-31, for 2 years"
    })
    void ageIsSaidAsAChairWouldSayIt(LocalDate since, String said) {
        assertThat(words.age(since, LocalDate.of(2022, 10, 31))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, 2022-01-31, 'Open for 9 months, since 31 January 2022'",
        "OPEN, 2022-10-31, Open since 31 October 2022",
        "ANSWERED, 2022-10-31, Answered on 31 October 2022",
        "SENT_BACK, 2022-01-31, Sent back on 31 January 2022",
        "ACCEPTED, 2022-01-31, Accepted on 31 January 2022",
        "REPORTED_COMPLETE, 2022-01-31, Reported complete on 31 January 2022",
        "CONFIRMED, 2022-01-31, Confirmed as done on 31 January 2022",
        "CLOSED, 2022-01-31, Closed on 31 January 2022"
    })
    void aRecommendationNamesTheDayOfItsStateOnce(RecommendationStatus state, LocalDate since, String said) {
        assertThat(words.recommendation(state, since, LocalDate.of(2022, 10, 31)))
                .isEqualTo(said);
    }

    @Test
    void oneMonthIsNamedOnce() {
        assertThat(words.months(YearMonth.of(2021, 3), YearMonth.of(2021, 3))).isEqualTo("March 2021");
        assertThat(words.months(YearMonth.of(2021, 3), YearMonth.of(2021, 9)))
                .isEqualTo("March 2021 to September 2021");
    }

    @Test
    void everyMonthHasThreeLettersInAColumn() {
        assertThat(words.month(YearMonth.of(2022, 9))).isEqualTo("Sep 22");
        assertThat(words.month(YearMonth.of(2021, 3))).isEqualTo("Mar 21");
    }
}
