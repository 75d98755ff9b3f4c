package org.daybook.shared.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.daybook.shared.contract.Json;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TargetDateWordsTest {

    private static final LocalDate DAY = LocalDate.parse("2022-06-30");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            DAY             | 2022-06-30 | 2022-06-30 | false | 30 June 2022
            DAY             | 2022-09-01 | 2022-09-01 | true  | 1 September 2022, tentative
            WEEK            | 2023-06-12 | 2023-06-18 | false | 12 to 18 June 2023
            WEEK            | 2022-12-26 | 2023-01-01 | false | 26 December 2022 to 1 January 2023
            MONTH           | 2022-06-01 | 2022-06-30 | false | 1 to 30 June 2022
            QUARTER         | 2022-10-01 | 2022-12-31 | false | 1 October to 31 December 2022
            FINANCIAL_YEAR  | 2022-04-01 | 2023-03-31 | false | 1 April 2022 to 31 March 2023
            FROM            | 2023-04-01 |            | false | from 1 April 2023
            UNTIL           |            | 2022-06-29 | false | up to 29 June 2022
            ONGOING         |            |            | false | ongoing
            TO_BE_CONFIRMED |            |            | false | to be confirmed
            COMPLETE        |            |            | false | complete
            COMPLETE        | 2022-06-01 | 2022-06-30 | false | complete, 1 to 30 June 2022
            CONTINGENT      |            |            | false | no date
            """)
    void aReadingIsSaidInWords(
            TargetDateKind kind, LocalDate first, LocalDate last, boolean tentative, String reading) {
        assertThat(new TargetDate(new Label("x"), kind, first, last, tentative).reading())
                .isEqualTo(reading);
    }

    @ParameterizedTest
    @EnumSource(TargetDateKind.class)
    void aKindHasItsDaysAndNoOthers(TargetDateKind kind) {
        int allowed = 0;
        for (LocalDate first : new LocalDate[] {DAY, null}) {
            for (LocalDate last : new LocalDate[] {DAY, null}) {
                if (kind.allows(first != null, last != null)) {
                    allowed++;
                    assertThat(new TargetDate(new Label("x"), kind, first, last).reading())
                            .isNotBlank();
                } else {
                    assertThatThrownBy(() -> new TargetDate(new Label("x"), kind, first, last))
                            .isInstanceOf(InvalidValue.class);
                }
            }
        }
        assertThat(allowed).isBetween(1, 2);
    }

    @Test
    void anotherSpellingOfTheSameDaysIsTheSameDate() {
        TargetDate june = date("06/23", TargetDateKind.MONTH, "2023-06-01", "2023-06-30");
        assertThat(june.sameDays(date("1-30 June 2023", TargetDateKind.PERIOD, "2023-06-01", "2023-06-30")))
                .isTrue();
        assertThat(june.sameDays(date("July 2023", TargetDateKind.MONTH, "2023-07-01", "2023-07-31")))
                .isFalse();
        assertThat(june.sameDays(date("Completed June 23", TargetDateKind.COMPLETE, "2023-06-01", "2023-06-30")))
                .isFalse();
        assertThat(june.sameDays(date("from June 23", TargetDateKind.FROM, "2023-06-01", null)))
                .isFalse();
    }

    @Test
    void withoutDaysTheSameAnswerIsTheSameDate() {
        assertThat(bare("TBC", TargetDateKind.TO_BE_CONFIRMED).sameDays(bare("TBA", TargetDateKind.TO_BE_CONFIRMED)))
                .isTrue();
        assertThat(bare("Ongoing", TargetDateKind.ONGOING).sameDays(bare("TBA", TargetDateKind.TO_BE_CONFIRMED)))
                .isFalse();
        assertThat(bare("In time", TargetDateKind.CONTINGENT).sameDays(bare("in time ", TargetDateKind.CONTINGENT)))
                .isTrue();
        assertThat(bare("In time", TargetDateKind.CONTINGENT).sameDays(bare("Later", TargetDateKind.CONTINGENT)))
                .isFalse();
        assertThat(bare("Complete", TargetDateKind.COMPLETE).sameDays(bare("completed", TargetDateKind.COMPLETE)))
                .isTrue();
    }

    @Test
    void onlyWordsAndWhatIsToBeConfirmedHaveNoDay() {
        assertThat(bare("In time", TargetDateKind.CONTINGENT).hasNoDay()).isTrue();
        assertThat(bare("TBC", TargetDateKind.TO_BE_CONFIRMED).hasNoDay()).isTrue();
        assertThat(bare("Ongoing", TargetDateKind.ONGOING).hasNoDay()).isFalse();
        assertThat(bare("Complete", TargetDateKind.COMPLETE).hasNoDay()).isFalse();
    }

    @Test
    void thatADateIsTentativeIsStoredOnlyWhereItIs() {
        Label june = new Label("06/22");
        LocalDate first = LocalDate.parse("2022-06-01");
        TargetDate firm = new TargetDate(june, TargetDateKind.MONTH, first, DAY);
        TargetDate tentative = new TargetDate(june, TargetDateKind.MONTH, first, DAY, true);
        assertThat(Json.mapper().writeValueAsString(firm)).doesNotContain("tentative");
        assertThat(Json.mapper().writeValueAsString(tentative)).endsWith(",\"tentative\":true}");
        for (TargetDate date : new TargetDate[] {firm, tentative}) {
            String stored = Json.mapper().writeValueAsString(date);
            assertThat(Json.mapper().readValue(stored, TargetDate.class)).isEqualTo(date);
        }
    }

    private static TargetDate bare(String written, TargetDateKind kind) {
        return date(written, kind, null, null);
    }

    private static TargetDate date(String written, TargetDateKind kind, String first, String last) {
        return new TargetDate(
                new Label(written),
                kind,
                first == null ? null : LocalDate.parse(first),
                last == null ? null : LocalDate.parse(last));
    }
}
