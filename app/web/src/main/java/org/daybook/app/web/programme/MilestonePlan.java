package org.daybook.app.web.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.query.milestone.MilestoneItem;
import org.daybook.query.milestone.MilestoneItem.Months;
import org.daybook.shared.text.Name;

/**
 * The month-by-month chart of milestones, in units of a month across and a line down.
 *
 * @param months from the first that any bar covers to the last, at most six years
 * @param today the column of the requested day; -1 if it is outside
 */
record MilestonePlan(List<YearMonth> months, int today, List<Project> projects) {

    private static final int MOST_MONTHS = 72;

    /** The milestones of one project of a workstream. */
    record Project(String workstream, Name name, List<Bar> bars) {}

    /**
     * A bar: from which column, and over how many.
     *
     * @param line counted from the top of the chart
     * @param wasFrom where it was first planned; absent while it has not moved
     */
    record Bar(MilestoneItem milestone, int line, int from, int length, Integer wasFrom, Integer wasLength) {}

    static MilestonePlan of(List<MilestoneItem> items, LocalDate on) {
        if (items.isEmpty()) return new MilestonePlan(List.of(), -1, List.of());
        List<Months> spans = items.stream().flatMap(MilestonePlan::spans).toList();
        YearMonth first = Collections.min(spans.stream().map(Months::first).toList());
        YearMonth last = Collections.max(spans.stream().map(Months::last).toList());
        int count = (int) Math.min(MOST_MONTHS, ChronoUnit.MONTHS.between(first, last) + 1);
        List<YearMonth> months =
                Stream.iterate(first, month -> month.plusMonths(1)).limit(count).toList();
        return new MilestonePlan(months, months.indexOf(YearMonth.from(on)), projects(items, first, count));
    }

    private static Stream<Months> spans(MilestoneItem item) {
        return item.original() == null ? Stream.of(item.months()) : Stream.of(item.months(), item.original());
    }

    /** In the order in which they are first met; a line is for the head of each. */
    private static List<Project> projects(List<MilestoneItem> items, YearMonth first, int count) {
        Map<List<Object>, List<MilestoneItem>> grouped = items.stream()
                .collect(Collectors.groupingBy(
                        item -> List.of(item.workstream().id(), item.project()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Project> projects = new ArrayList<>();
        int line = 0;
        for (List<MilestoneItem> ofOne : grouped.values()) {
            line++;
            List<Bar> bars = new ArrayList<>();
            for (MilestoneItem item : ofOne) bars.add(bar(item, line++, first, count));
            MilestoneItem head = ofOne.getFirst();
            projects.add(new Project(head.workstream().name().value(), head.project(), List.copyOf(bars)));
        }
        return projects;
    }

    private static Bar bar(MilestoneItem item, int line, YearMonth first, int count) {
        int from = column(item.months().first(), first, count);
        int until = column(item.months().last(), first, count);
        if (item.original() == null) return new Bar(item, line, from, until - from + 1, null, null);
        int wasFrom = column(item.original().first(), first, count);
        int wasUntil = column(item.original().last(), first, count);
        return new Bar(item, line, from, until - from + 1, wasFrom, wasUntil - wasFrom + 1);
    }

    private static int column(YearMonth month, YearMonth first, int count) {
        return (int) Math.clamp(ChronoUnit.MONTHS.between(first, month), 0, count - 1L);
    }

    /** How many lines the chart has: one for each bar and one for the head of each project. */
    public int lines() {
        return projects.stream().mapToInt(project -> project.bars().size() + 1).sum();
    }
}
