package org.daybook.shared.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.daybook.shared.rejection.InvalidValue;

class TargetDateProperties {

    private static final List<String> DAY_FORMS =
            List.of("d/M/yy", "dd/MM/yy", "dd/MM/uuuu", "d.M.yy", "dd-MM-yy", "d MMM yy", "d MMMM uuuu", "uuuu-MM-dd");
    private static final List<String> MONTH_FORMS =
            List.of("M/yy", "MM/yy", "MM/uuuu", "MMM-yy", "MMM - yy", "MMM yy", "MMMM uuuu");

    @Property
    void aDayWrittenInAnyFormReadsBack(@ForAll("days") LocalDate day, @ForAll("dayForms") String form) {
        TargetDate read = TargetDate.read(written(day, form));
        assertThat(read.kind()).isEqualTo(TargetDateKind.DAY);
        assertThat(read.first()).isEqualTo(day);
        assertThat(read.last()).isEqualTo(day);
    }

    @Property
    void aMonthWrittenInAnyFormReadsBack(@ForAll("days") LocalDate day, @ForAll("monthForms") String form) {
        TargetDate read = TargetDate.read(written(day, form));
        YearMonth month = YearMonth.from(day);
        assertThat(read.kind()).isEqualTo(TargetDateKind.MONTH);
        assertThat(read.first()).isEqualTo(month.atDay(1));
        assertThat(read.last()).isEqualTo(month.atEndOfMonth());
    }

    @Property
    void theSameQuarterOfAFinancialYearComesThreeMonthsLater(
            @ForAll @IntRange(min = 1, max = 4) int quarter, @ForAll @IntRange(min = 10, max = 98) int year) {
        TargetDate calendar = TargetDate.read("Q%d %d".formatted(quarter, year));
        TargetDate financial = TargetDate.read("Q%d %d/%d".formatted(quarter, year, year + 1));
        assertThat(financial.first()).isEqualTo(calendar.first().plusMonths(3));
        assertThat(calendar.last().plusDays(1)).isEqualTo(financial.first());
    }

    @Property(tries = 5_000)
    void anyTextIsReadOrRefusedAsInvalid(@ForAll("texts") String text) {
        readable(text).ifPresent(date -> {
            assertThat(date.asWritten().value()).isEqualTo(text);
            if (date.first() != null && date.last() != null) {
                assertThat(date.first()).isBeforeOrEqualTo(date.last());
            }
        });
    }

    private static Optional<TargetDate> readable(String text) {
        try {
            return Optional.of(TargetDate.read(text));
        } catch (InvalidValue refused) {
            assertThat(refused).hasMessageStartingWith("must ");
            return Optional.empty();
        }
    }

    private static String written(LocalDate day, String form) {
        return DateTimeFormatter.ofPattern(form, Locale.UK).format(day);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> dayForms() {
        return Arbitraries.of(DAY_FORMS);
    }

    @Provide
    Arbitrary<String> monthForms() {
        return Arbitraries.of(MONTH_FORMS);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "1",
                "31",
                "02",
                "13",
                "22",
                "2022",
                "/",
                "-",
                " ",
                "q",
                "Q3",
                "Jan",
                "Sept",
                "onwards",
                "from ",
                "*",
                "TBC",
                "(",
                "Ongoing",
                "Complete",
                "\u00a0",
                "\u2013");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(120),
                pieces.list().ofMaxSize(7).map(list -> String.join("", list)));
    }
}
