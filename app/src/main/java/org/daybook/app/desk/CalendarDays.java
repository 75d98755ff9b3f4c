package org.daybook.app.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.query.calendar.CalendarItem;
import org.daybook.query.calendar.DueThing;
import org.daybook.query.listing.Named;
import org.daybook.query.page.Words;

/**
 * Some days of the calendar under one heading.
 *
 * @param heading "Overdue", or a month
 */
record CalendarDays(String heading, boolean overdue, List<Day> days) {

    /**
     * What is due on a day.
     *
     * @param what in words
     */
    record Day(LocalDate by, Named workstream, String what, String text) {}

    private record Dated(Day day, boolean overdue) {}

    /** What is overdue first, then month after month. */
    static List<CalendarDays> of(List<CalendarItem> items, Words words) {
        List<Dated> all = new ArrayList<>();
        items.forEach(item -> add(item, all, words));
        all.sort(Comparator.comparing(dated -> dated.day().by()));
        Map<String, List<Day>> byHeading = new LinkedHashMap<>();
        all.stream().filter(Dated::overdue).forEach(dated -> put("Overdue", dated.day(), byHeading));
        all.stream()
                .filter(dated -> !dated.overdue())
                .forEach(
                        dated -> put(words.wholeMonth(YearMonth.from(dated.day().by())), dated.day(), byHeading));
        return byHeading.entrySet().stream()
                .map(e -> new CalendarDays(e.getKey(), e.getKey().equals("Overdue"), e.getValue()))
                .toList();
    }

    private static void put(String heading, Day day, Map<String, List<Day>> byHeading) {
        byHeading.computeIfAbsent(heading, h -> new ArrayList<>()).add(day);
    }

    private static void add(CalendarItem item, List<Dated> all, Words words) {
        if (item.owed() != null && item.owed().missed()) {
            String missed = item.missed() == 1 ? "" : item.missed() + " reports missed since then";
            all.add(new Dated(new Day(item.owed().on(), item.workstream(), "report", missed), true));
        }
        for (LocalDate day : item.coming()) all.add(new Dated(new Day(day, item.workstream(), "report", ""), false));
        for (DueThing thing : item.due()) {
            String text = Choices.shortened(thing.text().value());
            all.add(new Dated(new Day(thing.by(), item.workstream(), words.word(thing.kind()), text), thing.overdue()));
        }
    }
}
