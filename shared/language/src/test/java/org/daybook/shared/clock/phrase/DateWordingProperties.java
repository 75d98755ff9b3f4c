package org.daybook.shared.clock.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daybook.shared.clock.DateInWords;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.text.Label;

class DateWordingProperties {

    private static final LocalDate FIRST = LocalDate.parse("2022-06-01");
    private static final LocalDate LAST = LocalDate.parse("2022-06-30");

    @Property
    void byStandsBeforeNothingThatLeadsInToADate(@ForAll("leads") String lead, @ForAll("dates") String date) {
        assertThat(DateInWords.due(month(lead + date))).isEqualTo(lead + date);
        assertThat(DateInWords.due(month(date))).isEqualTo("by " + date);
    }

    @Property
    void aReadingThatOnlyRepeatsTheDateIsNotPutBesideIt(@ForAll("leads") String lead) {
        TargetDate day = new TargetDate(new Label(lead + "30 June 2022"), TargetDateKind.DAY, LAST, LAST);
        assertThat(DateInWords.dueAsRead(day)).isEqualTo(lead + "30 June 2022");
        assertThat(DateInWords.of(day)).isEqualTo(lead + "30 June 2022");
        assertThat(DateInWords.of(month(lead + "June 2022"))).isEqualTo(lead + "June 2022");
        assertThat(DateInWords.of(month(lead + "06/22"))).isEqualTo(lead + "06/22 (1 to 30 June 2022)");
    }

    private static TargetDate month(String written) {
        return new TargetDate(new Label(written), TargetDateKind.MONTH, FIRST, LAST);
    }

    @Provide
    Arbitrary<String> dates() {
        return Arbitraries.of(
                "30 June 2022",
                "June 2022",
                "06/22",
                "Jun 22",
                "end of June",
                "w/c 6 June",
                "1-30 June 2022",
                "Q2 2022",
                "2022/23",
                "Thursday 30 June",
                "2022-06-30");
    }

    /** One or two of them, whatever stands behind them. */
    @Provide
    Arbitrary<String> leads() {
        List<String> words = Stream.concat(LeadIns.FIRM_WORDS.stream(), LeadIns.TENTATIVE_WORDS.stream())
                .toList();
        Arbitrary<String> one = Combinators.combine(
                        Arbitraries.of(words), Arbitraries.of(" ", ": ", " - ", ", "), Arbitraries.of(true, false))
                .as((lead, sign, capital) -> (capital ? capital(lead) : lead) + sign);
        return Arbitraries.oneOf(one, Combinators.combine(one, one).as(String::concat));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
