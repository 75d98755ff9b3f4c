package org.daybook.shared.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetDateTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            1/3/21,        DAY,     2021-03-01, 2021-03-01
            6/5/21,        DAY,     2021-05-06, 2021-05-06
            01/06/22,      DAY,     2022-06-01, 2022-06-01
            29/02/2024,    DAY,     2024-02-29, 2024-02-29
            2022-06-01,    DAY,     2022-06-01, 2022-06-01
            19 Jan 22,     DAY,     2022-01-19, 2022-01-19
            6th May 2021,  DAY,     2021-05-06, 2021-05-06
            06/22,         MONTH,   2022-06-01, 2022-06-30
            02/22,         MONTH,   2022-02-01, 2022-02-28
            12/2023,       MONTH,   2023-12-01, 2023-12-31
            Aug-12,        MONTH,   2012-08-01, 2012-08-31
            Aug-12 *,      MONTH,   2012-08-01, 2012-08-31
            May - 12,      MONTH,   2012-05-01, 2012-05-31
            June 2022,     MONTH,   2022-06-01, 2022-06-30
            Feb 2022,      MONTH,   2022-02-01, 2022-02-28
            Sept 12,       MONTH,   2012-09-01, 2012-09-30
            Aug-12 onwards,  FROM,  2012-08-01,
            Sept 12 onwards, FROM,  2012-09-01,
            From 1/4/23,     FROM,  2023-04-01,
            Q3/22,         QUARTER, 2022-07-01, 2022-09-30
            Q3 22,         QUARTER, 2022-07-01, 2022-09-30
            Q3 2022,       QUARTER, 2022-07-01, 2022-09-30
            Q2 23,         QUARTER, 2023-04-01, 2023-06-30
            Q2 23/24,      QUARTER, 2023-07-01, 2023-09-30
            Q3 23/24,      QUARTER, 2023-10-01, 2023-12-31
            Q4 23/24,      QUARTER, 2024-01-01, 2024-03-31
            Q1 2023/2024,  QUARTER, 2023-04-01, 2023-06-30
            """)
    void everyDateOfThePapersHasItsFirstAndLastPossibleDay(
            String written, TargetDateKind kind, LocalDate first, LocalDate last) {
        assertThat(TargetDate.read(written)).isEqualTo(new TargetDate(new Label(written), kind, first, last));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            TBC,                         TO_BE_CONFIRMED
            tbc,                         TO_BE_CONFIRMED
            Ongoing,                     ONGOING
            ongoing,                     ONGOING
            Ongoing (quarterly review),  ONGOING
            Ongoing (quarterly),         ONGOING
            Complete,                    COMPLETE
            Completed,                   COMPLETE
            In progress,                 CONTINGENT
            Ongoing until it is not,     CONTINGENT
            Completed onwards,           CONTINGENT
            02/22 completed and refreshed yearly,            CONTINGENT
            When City First proposals are implemented,       CONTINGENT
            When city First proposals are implemented.,      CONTINGENT
            Smarch 12,                   CONTINGENT
            """)
    void wordsHaveNoDay(String written, TargetDateKind kind) {
        assertThat(TargetDate.read(written)).isEqualTo(new TargetDate(new Label(written), kind, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 06/22 ",
                "06 / 22",
                "6/22",
                "JUNE 2022",
                "june\u00a02022",
                "Jun\u201322",
                "Jun \u2014 22",
                "Jun\u221222",
                "Jun. 22",
                "Jun '22",
                "\uff10\uff16/\uff12\uff12",
                "Jun22"
            })
    void spacesCaseAndKindOfDashDoNotMatter(String written) {
        TargetDate date = TargetDate.read(written);
        assertThat(date.asWritten().value()).isEqualTo(written);
        assertThat(date.first()).isEqualTo("2022-06-01");
        assertThat(date.last()).isEqualTo("2022-06-30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            31/02/22   | must be a day that exists: the days of month 02/2022 are 1 to 28
            29/2/2023  | must be a day that exists: the days of month 2/2023 are 1 to 28
            31 Apr 22  | must be a day that exists: the days of month 4/2022 are 1 to 30
            0/1/22     | must be a day that exists: the days of month 1/2022 are 1 to 31
            2022-13-01 | must name a month from 1 to 12, as in 1/3/21 or 06/22
            1/13/22    | must name a month from 1 to 12, as in 1/3/21 or 06/22
            13/22      | must name a month from 1 to 12, as in 1/3/21 or 06/22
            00/22      | must name a month from 1 to 12, as in 1/3/21 or 06/22
            Q5/22      | must name a quarter from Q1 to Q4
            Q0 23/24   | must name a quarter from Q1 to Q4
            Q4 23/25   | must name two years that follow each other, such as Q4 23/24
            13/22 onwards | must name a month from 1 to 12, as in 1/3/21 or 06/22
            1/3        | must be a date such as 1/3/21, 06/22, Aug-12, Q3 22 or Q4 23/24, or words
            01/06/3022 | must be a date such as 1/3/21, 06/22, Aug-12, Q3 22 or Q4 23/24, or words
            2022       | must be a date such as 1/3/21, 06/22, Aug-12, Q3 22 or Q4 23/24, or words
            2022-06    | must be a date such as 1/3/21, 06/22, Aug-12, Q3 22 or Q4 23/24, or words
            Q3         | must be a date such as 1/3/21, 06/22, Aug-12, Q3 22 or Q4 23/24, or words
            """)
    void whatLooksLikeADateMustBeOne(String written, String problem) {
        assertThatThrownBy(() -> TargetDate.read(written))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(problem);
    }

    @Test
    void aDateHasPassedOnlyAfterItsLastPossibleDay() {
        TargetDate june = TargetDate.read("06/22");
        assertThat(june.hasPassedOn(LocalDate.parse("2022-06-30"))).isFalse();
        assertThat(june.hasPassedOn(LocalDate.parse("2022-07-01"))).isTrue();
    }

    @Test
    void whatHasNoLastDayNeverPasses() {
        assertThat(TargetDate.read("Aug-12 onwards").hasPassedOn(LocalDate.MAX)).isFalse();
        assertThat(TargetDate.read("TBC").hasPassedOn(LocalDate.MAX)).isFalse();
    }

    @Test
    void theLastDayNeverComesBeforeTheFirst() {
        LocalDate day = LocalDate.parse("2022-06-01");
        assertThatThrownBy(() -> new TargetDate(new Label("x"), TargetDateKind.DAY, day, day.minusDays(1)))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void itIsStoredWithItsDays() {
        assertThat(org.daybook.shared.contract.Json.mapper().writeValueAsString(TargetDate.read("06/22")))
                .isEqualTo(
                        "{\"asWritten\":\"06/22\",\"first\":\"2022-06-01\",\"kind\":\"MONTH\",\"last\":\"2022-06-30\"}");
    }
}
