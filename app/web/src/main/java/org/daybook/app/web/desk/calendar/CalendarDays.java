package org.daybook.app.web.desk.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.app.web.clock.DisplayFormat;
import org.daybook.app.web.form.typed.Option;
import org.daybook.query.calendar.CalendarItem;
import org.daybook.query.calendar.DueThing;
import org.daybook.query.listing.Named;

/**
 * A group of days of the calendar under one heading.
 *
 * @param heading "Overdue", or a month
 * @param days the first of them
 * @param more the others, which the page shows on request
 */
record CalendarDays(String heading, boolean overdue, List<Day> days, List<Day> more) {

    private static final int SHOWN = 15;
    private static final String OVERDUE = "Overdue";
    private static final String REPORT = "report";

    /**
     * What is due on a day.
     *
     * @param what in words
     */
    record Day(LocalDate by, Named workstream, String what, String text) {

        boolean isReport() {
            return what.equals(REPORT);
        }
    }

    private record Dated(Day day, boolean overdue) {

        private String heading(DisplayFormat words) {
            return overdue ? OVERDUE : words.wholeMonth(YearMonth.from(day.by()));
        }
    }

    /** What is overdue first, and of that reports before anything else; then month after month. */
    static List<CalendarDays> of(List<CalendarItem> items, DisplayFormat words) {
        List<Dated> all = new ArrayList<>();
        items.forEach(item -> add(item, all, words));
        Map<String, List<Day>> byHeading = all.stream()
                .sorted(Comparator.comparing((Dated dated) -> !dated.overdue())
                        .thenComparing(dated -> dated.overdue() && !dated.day().isReport())
                        .thenComparing(dated -> dated.day().by()))
                .collect(Collectors.groupingBy(
                        dated -> dated.heading(words),
                        LinkedHashMap::new,
                        Collectors.mapping(Dated::day, Collectors.toList())));
        return byHeading.entrySet().stream()
                .map(e -> of(e.getKey(), e.getValue()))
                .toList();
    }

    private static CalendarDays of(String heading, List<Day> days) {
        int shown = Math.min(SHOWN, days.size());
        return new CalendarDays(
                heading, heading.equals(OVERDUE), days.subList(0, shown), days.subList(shown, days.size()));
    }

    private static void add(CalendarItem item, List<Dated> all, DisplayFormat words) {
        if (item.owed() != null && item.owed().missed()) {
            String missed = item.missed() == 1 ? "" : item.missed() + " reports missed since then";
            all.add(new Dated(new Day(item.owed().on(), item.workstream(), REPORT, missed), true));
        }
        for (LocalDate day : item.coming()) all.add(new Dated(new Day(day, item.workstream(), REPORT, ""), false));
        for (DueThing thing : item.due()) {
            String text = Option.shortened(thing.text().value());
            all.add(new Dated(new Day(thing.by(), item.workstream(), words.word(thing.kind()), text), thing.overdue()));
        }
    }
}
