package org.daybook.shared.clock;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Dates in every spelling of a kind, with the days that they mean; and the same written by another hand. */
final class WrittenDates {

    record Written(String text, TargetDateKind kind, LocalDate first, LocalDate last) {

        Written as(String other) {
            return new Written(other, kind, first, last);
        }
    }

    private static final List<String> DAYS = List.of(
            "d/M/yy",
            "dd/MM/yy",
            "dd/MM/uuuu",
            "d.M.yy",
            "dd-MM-yy",
            "d MMM yy",
            "d MMMM uuuu",
            "uuuu-MM-dd",
            "uuuu/MM/dd",
            "EEEE d MMMM uuuu",
            "EEE, d MMM uuuu",
            "EEE dd/MM/yy",
            "d-MMM-yy",
            "d 'of' MMMM, uuuu",
            "MMMM d, uuuu",
            "MMMM d'th', uuuu",
            "d'th' MMMM yy",
            "d MMMM ''yy",
            "uuuu-MM-dd'T00:00:00'",
            "dd/MM/uuuu 00:00",
            "d MMMM uuuu 'at midnight'",
            "uuuu-MMM-dd",
            "ddMMMuuuu",
            "dd MM uuuu");
    private static final List<String> MONTHS = List.of(
            "MM/uuuu",
            "MMM uuuu",
            "MMMM uuuu",
            "MMMM, uuuu",
            "MMM ''yy",
            "uuuu-MM",
            "MMMM 'of' uuuu",
            "MMM-uuuu",
            "MMM. uuuu",
            "uuuu MMMM",
            "MMM/uuuu",
            "MMMuuuu",
            "'the month of' MMMM uuuu");
    static final List<String> PORTIONS = List.of(
            "early %s",
            "mid %s",
            "mid-%s",
            "late %s",
            "end of %s",
            "the end of %s",
            "end %s",
            "beginning of %s",
            "start of %s",
            "early to mid %s",
            "mid/late %s");
    private static final List<String> LEADS = List.of(
            "%s",
            "by %s",
            "no later than %s",
            "not later than %s",
            "due %s",
            "Due: %s",
            "in %s",
            "on %s",
            "target date - %s",
            "to be completed by %s",
            "by or before %s",
            "%s at the latest",
            "%s (see note 4)",
            "%s, previously Oct 22",
            "(%s)");
    private static final List<String> TENTATIVE = List.of(
            "%s TBC",
            "%s*",
            "%s *",
            "%s (TBC)",
            "%s - to be confirmed",
            "%s?",
            "provisionally %s",
            "TBC: %s",
            "%s, subject to funding",
            "approx. %s",
            "%s tbd");
    private static final List<String> CALENDAR_QUARTERS =
            List.of("Q%d %d", "Q%d/%d", "Q%d-%d", "Quarter %d %d", "Qtr %d, %d", "Q%d of %d", "Q%d CY %d", "Q %d %d");
    private static final List<String> FINANCIAL_YEARS = List.of(
            "FY%02d/%02d",
            "FY %02d-%02d",
            "20%02d/%02d",
            "20%02d/20%02d",
            "%02d/%02d",
            "FY20%02d/%02d",
            "financial year 20%02d/%02d",
            "20%02d/%02d financial year",
            "financial year 20%02d to 20%02d",
            "FY 20%02d-%02d",
            "F/Y %02d/%02d");
    private static final List<String> OF_YEARS =
            List.of("%1$s %2$s", "%1$s, %2$s", "%1$s of %2$s", "%2$s %1$s", "%1$s (%2$s)", "%1$s - %2$s");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    private WrittenDates() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2001, 1, 1).toEpochDay(),
                        LocalDate.of(2098, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<Written> aDay() {
        return Combinators.combine(days(), Arbitraries.of(DAYS))
                .as((day, form) -> new Written(format(form, day), TargetDateKind.DAY, day, day));
    }

    static Arbitrary<Written> aMonth() {
        return Combinators.combine(days().map(YearMonth::from), Arbitraries.of(MONTHS))
                // "2011-12" may be a financial year.
                .filter((month, form) ->
                        !form.equals("uuuu-MM") || month.getMonthValue() != (month.getYear() + 1) % 100)
                .as((month, form) -> new Written(
                        format(form, month.atDay(1)), TargetDateKind.MONTH, month.atDay(1), month.atEndOfMonth()));
    }

    static Arbitrary<Written> aWeek() {
        Arbitrary<String> leads = Arbitraries.of(
                "w/c %s", "W/C %s", "wc %s", "week commencing %s", "w/b %s", "week beginning %s", "w.c. %s");
        return Combinators.combine(aDay(), leads)
                .as((day, lead) -> new Written(
                        lead.formatted(day.text()),
                        TargetDateKind.WEEK,
                        day.first(),
                        day.first().plusDays(6)));
    }

    static Arbitrary<Written> aCalendarQuarter() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2020, 2030);
        return Combinators.combine(years, Arbitraries.integers().between(1, 4), Arbitraries.of(CALENDAR_QUARTERS))
                .as((year, quarter, form) -> quarter(form.formatted(quarter, year), YearMonth.of(year, 1), quarter));
    }

    static Arbitrary<Written> aFinancialYear() {
        // From 13/14 on, since "2011/12" may be a month.
        return Combinators.combine(Arbitraries.integers().between(13, 97), Arbitraries.of(FINANCIAL_YEARS))
                .as((year, form) -> new Written(
                        form.formatted(year, year + 1),
                        TargetDateKind.FINANCIAL_YEAR,
                        LocalDate.of(2000 + year, Month.APRIL, 1),
                        LocalDate.of(2001 + year, Month.MARCH, 31)));
    }

    static Arbitrary<Written> aFinancialQuarter() {
        return Combinators.combine(
                        aFinancialYear(),
                        Arbitraries.integers().between(1, 4),
                        quarterNames(),
                        Arbitraries.of(OF_YEARS))
                .as((year, quarter, name, form) -> quarter(
                        form.formatted(name.formatted(quarter, ORDINALS.get(quarter - 1)), year.text()),
                        YearMonth.from(year.first()),
                        quarter));
    }

    static Arbitrary<Written> aHalf() {
        return Combinators.combine(
                        aFinancialYear(),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of("H%1$d", "%2$s half", "half %1$d"),
                        Arbitraries.of(OF_YEARS))
                .as((year, half, name, form) -> {
                    YearMonth first = YearMonth.from(year.first()).plusMonths(6L * (half - 1));
                    return new Written(
                            form.formatted(name.formatted(half, ORDINALS.get(half - 1)), year.text()),
                            TargetDateKind.HALF_YEAR,
                            first.atDay(1),
                            first.plusMonths(5).atEndOfMonth());
                });
    }

    static Arbitrary<Written> aPortion() {
        Arbitrary<Written> longer = Arbitraries.oneOf(aMonth(), aFinancialQuarter(), aCalendarQuarter());
        return Combinators.combine(longer, Arbitraries.of(PORTIONS))
                .as((part, form) -> part.as(form.formatted(part.text())));
    }

    static Arbitrary<Written> aRange() {
        Arbitrary<String> joins = Arbitraries.of(
                "%s - %s", "%s-%s", "%s to %s", "%s until %s", "between %s and %s", "from %s to %s", "%s – %s");
        Arbitrary<Written> days = Combinators.combine(
                        days(),
                        Arbitraries.integers().between(1, 200),
                        Arbitraries.of("d MMMM uuuu", "dd/MM/uuuu", "d MMM uuuu"),
                        joins)
                .as((day, more, form, join) -> period(day, day.plusDays(more), form, form, join));
        Arbitrary<Written> months = Combinators.combine(
                        days().map(day -> day.withDayOfMonth(1)),
                        Arbitraries.integers().between(1, 11),
                        Arbitraries.of("MMM", "MMMM", "MMM uuuu"),
                        joins)
                .as((month, more, form, join) -> {
                    Written range = period(month, month.plusMonths(more), form, "MMMM uuuu", join);
                    return new Written(
                            range.text(),
                            range.kind(),
                            month,
                            YearMonth.from(range.last()).atEndOfMonth());
                });
        return Arbitraries.oneOf(days, months);
    }

    /** Any of these, which is to be met within its days. */
    static Arbitrary<Written> anInterval() {
        return Arbitraries.oneOf(
                aDay(),
                aMonth(),
                aWeek(),
                aCalendarQuarter(),
                aFinancialQuarter(),
                aFinancialYear(),
                aHalf(),
                aPortion(),
                aRange());
    }

    static Arbitrary<Written> ledIn() {
        return Combinators.combine(anInterval().filter(date -> date.text().length() < 60), Arbitraries.of(LEADS))
                .as((date, lead) -> date.as(lead.formatted(date.text())))
                .filter(date ->
                        !date.text().startsWith("in from") && !date.text().startsWith("on from"));
    }

    static Arbitrary<Written> tentative() {
        return Combinators.combine(anInterval().filter(date -> date.text().length() < 60), Arbitraries.of(TENTATIVE))
                .as((date, form) -> date.as(form.formatted(date.text())));
    }

    /** The same date as another hand writes it: other capitals, spaces, dashes, apostrophes, and invisible characters. */
    static Arbitrary<Written> byAnyHand(Arbitrary<Written> dates) {
        return Combinators.combine(
                        dates,
                        Arbitraries.of(0, 1, 2),
                        Arbitraries.of(" ", "\u00a0", "\u2009", " \u200b", "  "),
                        Arbitraries.of("-", "\u2013", "\u2014", "\u2212", "\u2011"),
                        Arbitraries.of("'", "\u2019", "\u2018", "\u02bc"),
                        Arbitraries.of("", ".", " ", "\ufeff", "\u200b"))
                .as((date, capitals, space, dash, apostrophe, end) -> {
                    String cased =
                            switch (capitals) {
                                case 0 -> date.text();
                                case 1 -> date.text().toUpperCase(Locale.ROOT);
                                default -> date.text().toLowerCase(Locale.ROOT);
                            };
                    return date.as(cased.replace(" ", space).replace("-", dash).replace("'", apostrophe) + end);
                })
                .filter(date -> date.text().codePointCount(0, date.text().length()) <= 100);
    }

    static String format(String form, LocalDate day) {
        return DateTimeFormatter.ofPattern(form, Locale.UK).format(day);
    }

    private static Written period(LocalDate first, LocalDate last, String from, String to, String join) {
        boolean sameYear = first.getYear() == last.getYear() || last.getMonthValue() < first.getMonthValue();
        String begins = from.contains("u") || sameYear ? from : "MMMM uuuu";
        return new Written(join.formatted(format(begins, first), format(to, last)), TargetDateKind.PERIOD, first, last);
    }

    private static Written quarter(String text, YearMonth yearBegins, int quarter) {
        YearMonth first = yearBegins.plusMonths(3L * (quarter - 1));
        return new Written(
                text,
                TargetDateKind.QUARTER,
                first.atDay(1),
                first.plusMonths(2).atEndOfMonth());
    }

    private static Arbitrary<String> quarterNames() {
        return Arbitraries.of("Q%1$d", "Q %1$d", "Quarter %1$d", "Qtr %1$d", "%2$s quarter", "Q%1$d");
    }
}
