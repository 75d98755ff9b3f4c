package org.daybook.shared.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.daybook.shared.contract.Json;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetDateTest {

    private static final LocalDate DAY = LocalDate.parse("2022-06-01");

    /** Written, effective day, kind, first, last, tentative. */
    @ParameterizedTest
    @CsvFileSource(resources = "/dates/read.csv", delimiter = '|', numLinesToSkip = 1)
    void aDateThatIsClearIsReadAsItsDays(
            String written, LocalDate on, TargetDateKind kind, LocalDate first, LocalDate last, String tentative) {
        assertThat(TargetDate.read(written, on))
                .isEqualTo(new TargetDate(new Label(written), kind, first, last, tentative != null));
    }

    /** Written, effective day, the readings in words with a semicolon between them. */
    @ParameterizedTest
    @CsvFileSource(resources = "/dates/asked.csv", delimiter = '|', numLinesToSkip = 1)
    void aDateThatCanBeReadInSeveralWaysIsAsked(String written, LocalDate on, String readings) {
        AmbiguousDate asked = catchThrowableOfType(AmbiguousDate.class, () -> TargetDate.read(written, on));
        assertThat(asked).as(written).isNotNull();
        assertThat(asked.readings().stream().map(TargetDate::reading)).containsExactlyInAnyOrder(readings.split("; "));
        for (TargetDate reading : asked.readings()) {
            assertThat(TargetDate.chosen(written, reading.first(), reading.last(), on))
                    .isEqualTo(reading);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/dates/refused.csv", delimiter = '|', numLinesToSkip = 1)
    void aDayThatDoesNotExistIsRefused(String written, String problem) {
        assertThatThrownBy(() -> TargetDate.read(written, DAY))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In progress",
                "Ongoing until it is not",
                "Completed onwards",
                "02/22 completed and refreshed yearly",
                "When City First proposals are implemented",
                "When city First proposals are implemented.",
                "Smarch 12",
                "Spring 2023",
                "by Christmas",
                "ASAP",
                "N/A",
                "next week",
                "end of the month",
                "year end",
                "6 weeks after approval",
                "Phase 2 in June 2022",
                "the board of 30 June 2022 decides",
                "Winter 2022/23",
                "Year 2",
                "may be later",
                "?"
            })
    void wordsThatNameNoDateStayWords(String written) {
        assertThat(TargetDate.read(written, DAY))
                .isEqualTo(new TargetDate(new Label(written), TargetDateKind.CONTINGENT, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 06/22 ",
                "06 / 22",
                "6/22",
                "06.22",
                "06-22",
                "JUNE 2022",
                "june\u00a02022",
                "Jun\u201322",
                "Jun \u2014 22",
                "Jun\u221222",
                "Jun. 22",
                "Jun '22",
                "Jun \u201922",
                "Jun 22\u200b",
                "\ufeffJun\u00ad 22",
                "\uff10\uff16/\uff12\uff12",
                "06\u204422",
                "Jun22",
                "June, 2022.",
                "the month of June 2022",
                "in June 2022",
                "(June 2022)",
                "\u201cJune 2022\u201d"
            })
    void spacesCaseAndTypographyDoNotMatter(String written) {
        TargetDate date = TargetDate.read(written, DAY);
        assertThat(date.asWritten().value()).isEqualTo(written);
        assertThat(date.kind()).isEqualTo(TargetDateKind.MONTH);
        assertThat(date.reading()).isEqualTo("1 to 30 June 2022");
    }

    @Test
    void onlyAReadingThatWasOfferedCanBeChosen() {
        LocalDate december = LocalDate.parse("2022-12-05");
        assertThat(TargetDate.chosen("5/12", december, december, DAY).reading()).isEqualTo("5 December 2022");
        LocalDate other = LocalDate.parse("2022-12-06");
        assertThatThrownBy(() -> TargetDate.chosen("5/12", other, other, DAY))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("cannot be read as those days: it could mean 5 December 2022 or");
        assertThatThrownBy(() -> TargetDate.chosen("5/12", december, null, DAY)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> TargetDate.chosen("by Christmas", december, december, DAY))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void aDateThatIsClearMayBeChosenToo() {
        LocalDate last = LocalDate.parse("2022-06-30");
        assertThat(TargetDate.chosen("06/22", DAY, last, DAY)).isEqualTo(TargetDate.read("06/22", DAY));
        assertThat(TargetDate.chosen("TBC", null, null, DAY)).isEqualTo(TargetDate.read("TBC", DAY));
    }

    @Test
    void aDateHasPassedOnlyAfterItsLastPossibleDay() {
        TargetDate june = TargetDate.read("06/22", DAY);
        assertThat(june.hasPassedOn(LocalDate.parse("2022-06-30"))).isFalse();
        assertThat(june.hasPassedOn(LocalDate.parse("2022-07-01"))).isTrue();
    }

    @Test
    void whatHasNoLastDayNeverPasses() {
        assertThat(TargetDate.read("From June 2022", DAY).hasPassedOn(LocalDate.MAX))
                .isFalse();
        assertThat(TargetDate.read("TBC", DAY).hasPassedOn(LocalDate.MAX)).isFalse();
    }

    @Test
    void theLastDayNeverComesBeforeTheFirst() {
        assertThatThrownBy(() -> new TargetDate(new Label("x"), TargetDateKind.DAY, DAY, DAY.minusDays(1)))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void itIsStoredWithItsDays() {
        assertThat(Json.mapper().writeValueAsString(TargetDate.read("06/22", DAY)))
                .isEqualTo(
                        "{\"asWritten\":\"06/22\",\"first\":\"2022-06-01\",\"kind\":\"MONTH\",\"last\":\"2022-06-30\"}");
    }
}
