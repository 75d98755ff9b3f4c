package org.daybook.shared.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.daybook.shared.text.Label;
import org.junit.jupiter.api.Test;

class DateInWordsTest {

    private static final LocalDate FIRST = LocalDate.parse("2022-06-01");
    private static final LocalDate LAST = LocalDate.parse("2022-06-30");

    @Test
    void theReadingStandsBesideWordsThatSayLess() {
        assertThat(DateInWords.of(month("06/22"))).isEqualTo("06/22 (1 to 30 June 2022)");
        assertThat(DateInWords.of(day("by 30/6/22"))).isEqualTo("by 30/6/22 (30 June 2022)");
        assertThat(DateInWords.of(undated("Sometime in spring", TargetDateKind.CONTINGENT)))
                .isEqualTo("Sometime in spring (no date)");
    }

    @Test
    void wordsThatSayItAllStandAlone() {
        assertThat(DateInWords.beside(day("30 June 2022"))).isEmpty();
        assertThat(DateInWords.beside(month("June 2022"))).isEmpty();
        assertThat(DateInWords.beside(day("by 30 June 2022"))).isEmpty();
        assertThat(DateInWords.beside(day("Due: 30 June 2022"))).isEmpty();
        assertThat(DateInWords.beside(day("To be completed by the 30 June, 2022")))
                .contains("30 June 2022");
        assertThat(DateInWords.beside(month("to be completed by June 2022"))).isEmpty();
        assertThat(DateInWords.beside(undated("TBC", TargetDateKind.TO_BE_CONFIRMED)))
                .isEmpty();
        assertThat(DateInWords.beside(undated("Ongoing", TargetDateKind.ONGOING)))
                .isEmpty();
        assertThat(DateInWords.beside(undated("Completed", TargetDateKind.COMPLETE)))
                .isEmpty();
    }

    @Test
    void aTentativeMonthIsSaidToBeSo() {
        TargetDate tentative = new TargetDate(new Label("June 2022"), TargetDateKind.MONTH, FIRST, LAST, true);
        assertThat(DateInWords.beside(tentative)).contains("1 to 30 June 2022, tentative");
    }

    @Test
    void noPrepositionStandsBeforeAnother() {
        assertThat(DateInWords.due(month("06/22"))).isEqualTo("by 06/22");
        assertThat(DateInWords.due(day("by 30 June 2022"))).isEqualTo("by 30 June 2022");
        assertThat(DateInWords.due(day("No later than 30 June 2022"))).isEqualTo("No later than 30 June 2022");
        assertThat(DateInWords.due(month("in June 2022"))).isEqualTo("in June 2022");
        assertThat(DateInWords.due(month("w/c 6 June"))).isEqualTo("by w/c 6 June");
        assertThat(DateInWords.due(month("1-30 June"))).isEqualTo("by 1-30 June");
        assertThat(DateInWords.due(month("between 1 and 30 June"))).isEqualTo("between 1 and 30 June");
        assertThat(DateInWords.due(month("the end of June"))).isEqualTo("by the end of June");
        assertThat(DateInWords.due(undated("Ongoing", TargetDateKind.ONGOING))).isEqualTo("Ongoing");
        assertThat(DateInWords.due(undated("TBC", TargetDateKind.TO_BE_CONFIRMED)))
                .isEqualTo("date: TBC");
    }

    private static TargetDate month(String written) {
        return new TargetDate(new Label(written), TargetDateKind.MONTH, FIRST, LAST);
    }

    private static TargetDate day(String written) {
        return new TargetDate(new Label(written), TargetDateKind.DAY, LAST, LAST);
    }

    private static TargetDate undated(String written, TargetDateKind kind) {
        return new TargetDate(new Label(written), kind, null, null);
    }
}
