package org.daybook.shared.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.daybook.shared.clock.WrittenDates.Written;
import org.daybook.shared.rejection.InvalidValue;

class TargetDateProperties {

    private static final LocalDate DAY = LocalDate.parse("2022-06-01");

    @Property(tries = 400)
    void everyIntervalIsReadAsItsDaysWhateverTheHand(@ForAll("intervals") Written written) {
        TargetDate read = TargetDate.read(written.text(), DAY);
        assertThat(read.kind()).isEqualTo(written.kind());
        assertThat(read.first()).isEqualTo(written.first());
        assertThat(read.last()).isEqualTo(written.last());
        assertThat(read.tentative()).isFalse();
        assertThat(read.asWritten().value()).isEqualTo(written.text());
    }

    @Property(tries = 400)
    void whatLeadsInToADateAndANoteBehindItLeaveItsDays(@ForAll("ledIn") Written written) {
        TargetDate read = TargetDate.read(written.text(), DAY);
        assertThat(read.first()).isEqualTo(written.first());
        assertThat(read.last()).isEqualTo(written.last());
        assertThat(read.tentative()).isFalse();
    }

    @Property(tries = 400)
    void aDateCalledProvisionalIsTentativeAndKeepsItsDays(@ForAll("tentative") Written written) {
        TargetDate read = TargetDate.read(written.text(), DAY);
        assertThat(read.first()).isEqualTo(written.first());
        assertThat(read.last()).isEqualTo(written.last());
        assertThat(read.tentative()).isTrue();
    }

    @Property(tries = 400)
    void whatIsBeforeADateEndsTheDayBeforeItAndWhatFollowsHasNoEnd(@ForAll("plain") Written written) {
        TargetDate before = TargetDate.read("before " + written.text(), DAY);
        assertThat(before.kind()).isEqualTo(TargetDateKind.UNTIL);
        assertThat(before.last()).isEqualTo(written.first().minusDays(1));
        for (String form : List.of("from %s", "%s onwards", "from %s onwards")) {
            TargetDate from = TargetDate.read(form.formatted(written.text()), DAY);
            assertThat(from.kind()).isEqualTo(TargetDateKind.FROM);
            assertThat(from.first()).isEqualTo(written.first());
            assertThat(from.last()).isNull();
        }
    }

    @Property(tries = 400)
    void whatIsBeforeTheEndOfAnIntervalEndsTheDayBeforeItsLastAndWhatFollowsBeginsOnIt(
            @ForAll("longer") Written written) {
        for (String end : List.of("the end of %s", "end of %s", "end %s", "%s end")) {
            String form = end.formatted(written.text());
            assertThat(TargetDate.read("before " + form, DAY).last())
                    .as(form)
                    .isEqualTo(written.last().minusDays(1));
            assertThat(TargetDate.read("until " + form, DAY).last()).isEqualTo(written.last());
            assertThat(TargetDate.read("by " + form, DAY).last()).isEqualTo(written.last());
            assertThat(TargetDate.read("from " + form, DAY).first()).isEqualTo(written.last());
            assertThat(TargetDate.read("not before " + form, DAY).first()).isEqualTo(written.last());
            assertThat(TargetDate.read(form + " onwards", DAY).first()).isEqualTo(written.last());
        }
    }

    @Property(tries = 400)
    void whatBordersOnAPortionIsNeverAWholeIntervalOffUnlessItIsAsked(
            @ForAll("longer") Written written, @ForAll("portions") String portion, @ForAll("borders") String border) {
        String text = border.formatted(portion.formatted(written.text()));
        try {
            TargetDate read = TargetDate.read(text, DAY);
            LocalDate at = read.last() == null ? read.first() : read.last();
            assertThat(at)
                    .as(text)
                    .isBetween(written.first().minusDays(1), written.last().plusDays(1));
            boolean late = portion.startsWith("late") || portion.startsWith("mid");
            if (late && border.startsWith("before")) assertThat(text).isEqualTo("asked");
        } catch (AmbiguousDate asked) {
            assertThat(asked.readings()).as(text).hasSizeGreaterThan(1);
        }
    }

    @Property(tries = 400)
    void whatIsCompletedKeepsItsDays(@ForAll("plain") Written written) {
        for (String form : List.of("Completed %s", "complete - %s", "completed on %s", "%s completed")) {
            TargetDate read = TargetDate.read(form.formatted(written.text()), DAY);
            assertThat(read.kind()).isEqualTo(TargetDateKind.COMPLETE);
            assertThat(read.first()).isEqualTo(written.first());
            assertThat(read.last()).isEqualTo(written.last());
        }
    }

    @Property(tries = 400)
    void withoutAYearTheNextOneWithinNineMonthsIsMeantAndAnotherIsAsked(
            @ForAll("days") LocalDate on, @ForAll @IntRange(min = 0, max = 364) int days) {
        LocalDate next = on.plusDays(days);
        if (next.getDayOfMonth() == 29 && next.getMonthValue() == 2) return;
        String written = WrittenDates.format("d MMMM", next);
        if (!next.isAfter(on.plusMonths(9))) {
            assertThat(TargetDate.read(written, on).first()).isEqualTo(next);
        } else {
            assertThat(asked(written, on))
                    .extracting(TargetDate::first)
                    .contains(next)
                    .allMatch(day -> day.getDayOfMonth() == next.getDayOfMonth());
        }
    }

    @Property(tries = 400)
    void twoNumbersThatCanBeDayAndMonthAreAsked(
            @ForAll @IntRange(min = 1, max = 12) int first,
            @ForAll @IntRange(min = 1, max = 12) int second,
            @ForAll("days") LocalDate on) {
        if (first == second) return;
        for (String separator : List.of("/", " / ", ".", "-", "\u2013")) {
            String written = first + separator + second;
            List<TargetDate> readings = asked(written, on);
            assertThat(readings)
                    .extracting(date -> date.first().getMonthValue())
                    .contains(first, second);
            for (TargetDate reading : readings) {
                assertThat(TargetDate.chosen(written, reading.first(), reading.last(), on))
                        .isEqualTo(reading);
            }
        }
    }

    @Property(tries = 400)
    void aMonthWithANumberIsAYearWithinThreeOrElseAsked(
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 10, max = 31) int number,
            @ForAll @IntRange(min = 2004, max = 2040) int year) {
        LocalDate on = LocalDate.of(year, 6, 1);
        String written = WrittenDates.format("MMM", on.withMonth(month)) + " " + number;
        YearMonth meant = YearMonth.of(2000 + number, month);
        if (Math.abs(2000 + number - year) <= 3) {
            assertThat(TargetDate.read(written, on).first()).isEqualTo(meant.atDay(1));
        } else {
            assertThat(asked(written, on)).extracting(TargetDate::first).contains(meant.atDay(1));
        }
    }

    @Property(tries = 400)
    void aDayThatDoesNotExistIsRefusedWhateverWordsSurroundIt(@ForAll("impossible") String written) {
        assertThatThrownBy(() -> TargetDate.read(written, DAY)).as(written).isInstanceOf(InvalidValue.class);
    }

    @Property(tries = 5_000)
    void anyTextIsReadAskedOrRefused(@ForAll("texts") String text, @ForAll("days") LocalDate on) {
        try {
            TargetDate date = TargetDate.read(text, on);
            assertThat(date.asWritten().value()).isEqualTo(text);
            assertThat(TargetDate.chosen(text, date.first(), date.last(), on)).isEqualTo(date);
        } catch (AmbiguousDate asked) {
            for (TargetDate one : asked.readings()) {
                assertThat(TargetDate.chosen(text, one.first(), one.last(), on)).isEqualTo(one);
            }
        } catch (InvalidValue refused) {
            assertThat(refused).hasMessageStartingWith("must ");
        }
    }

    private static List<TargetDate> asked(String written, LocalDate on) {
        try {
            throw new AssertionError(
                    written + " was read as " + TargetDate.read(written, on).reading());
        } catch (AmbiguousDate asked) {
            return asked.readings();
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return WrittenDates.days();
    }

    @Provide
    Arbitrary<Written> intervals() {
        return WrittenDates.byAnyHand(WrittenDates.anInterval());
    }

    @Provide
    Arbitrary<Written> ledIn() {
        return WrittenDates.byAnyHand(WrittenDates.ledIn());
    }

    @Provide
    Arbitrary<Written> tentative() {
        return WrittenDates.byAnyHand(WrittenDates.tentative());
    }

    @Provide
    Arbitrary<Written> plain() {
        return Arbitraries.oneOf(
                WrittenDates.aDay(),
                WrittenDates.aMonth(),
                WrittenDates.aCalendarQuarter(),
                WrittenDates.aFinancialQuarter(),
                WrittenDates.aFinancialYear(),
                WrittenDates.aHalf());
    }

    @Provide
    Arbitrary<Written> longer() {
        return Arbitraries.oneOf(
                WrittenDates.aMonth(), WrittenDates.aCalendarQuarter(), WrittenDates.aFinancialQuarter());
    }

    @Provide
    Arbitrary<String> portions() {
        return Arbitraries.of(WrittenDates.PORTIONS);
    }

    @Provide
    Arbitrary<String> borders() {
        return Arbitraries.of(
                "before %s", "prior to %s", "until %s", "from %s", "not before %s", "after %s", "%s onwards");
    }

    @Provide
    Arbitrary<String> impossible() {
        Arbitrary<String> days = Arbitraries.of(
                "31/02/22",
                "30.2.2023",
                "31 June 2022",
                "31st of November 2022",
                "29 February 2023",
                "31/04/2022",
                "32 January 2023",
                "2022-02-30",
                "0/1/22",
                "31 Sept 22",
                "June 31st 2022",
                "31-09-22",
                "31 April",
                "Tuesday 12 September 2022",
                "Sun 12/09/22",
                "40/01/2023",
                "1/13/22");
        Arbitrary<String> around = Arbitraries.of(
                "%s",
                "%s TBC",
                "by %s",
                "before %s",
                "w/c %s",
                "from %s onwards",
                "Completed %s",
                "the board of %s",
                "%s (TBC)",
                "(%s)",
                "TBC (%s)",
                "approx. %s *",
                "%s - %s",
                "%s, subject to funding",
                "When the panel of %s agrees",
                "Sign-off on %s by the board",
                "no later than %s at 5pm",
                "%s completed",
                "ongoing until %s",
                "between 1 June 2022 and %s",
                "Q3 or %s");
        return Combinators.combine(days, around, Arbitraries.of(true, false)).as((day, words, upper) -> {
            String written = words.replace("%s", day);
            return upper ? written.toUpperCase(Locale.ROOT) : written;
        });
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
                "23",
                "0",
                "999",
                "20220631",
                "/",
                "-",
                " ",
                "q",
                "Q3",
                "H1",
                "Jan",
                "Sept",
                "May",
                "onwards",
                "from ",
                "to ",
                "by ",
                "before ",
                "w/c ",
                "end of ",
                "*",
                "TBC",
                "(",
                ")",
                "Ongoing",
                "Complete",
                "FY",
                "Mon",
                "th",
                ":",
                "00:00",
                "T",
                "'",
                ",",
                ".",
                "?",
                "now ",
                "was ",
                "\u00a0",
                "\u2013",
                "\u200b",
                "\u00bd",
                "\u00b2",
                "and ",
                "between ",
                "year",
                "quarter",
                "first ",
                "week ");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(120),
                pieces.list().ofMaxSize(12).map(list -> String.join("", list)),
                pieces.list().ofMaxSize(7).map(list -> String.join(" ", list)));
    }
}
