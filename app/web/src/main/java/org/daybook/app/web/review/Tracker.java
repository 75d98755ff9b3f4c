package org.daybook.app.web.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.query.review.tracker.TrackedRecommendation;
import org.daybook.query.review.tracker.TrackerCounts;
import org.daybook.query.review.tracker.TrackerFilter;
import org.daybook.query.review.tracker.TrackerParameters;
import org.daybook.query.review.tracker.TrackerTable;
import org.daybook.shared.review.Priority;

/**
 * The tracker as its page shows it: the panel's tables, those that ask for something first.
 *
 * @param since the first day whose completions count
 * @param sinceMeeting whether that is the day of the panel's last meeting
 * @param owners every post that has something to do, for the filter
 * @param priorities those that occur, for the filter
 */
public record Tracker(
        TrackerParameters asked,
        TrackerSort sort,
        LocalDate since,
        boolean sinceMeeting,
        TrackerCounts counts,
        List<Table> tables,
        List<String> owners,
        List<Priority> priorities) {

    private static final List<TrackerTable> ORDER =
            List.of(TrackerTable.OVERDUE, TrackerTable.LATER_DATES, TrackerTable.COMPLETED, TrackerTable.OPEN);

    /** One table and what is in it. */
    public record Table(TrackerTable table, List<TrackedRecommendation> items) {

        public String id() {
            return table.written();
        }
    }

    static Tracker of(
            TrackerParameters asked,
            TrackerSort sort,
            LocalDate since,
            boolean sinceMeeting,
            TrackerCounts counts,
            List<TrackedRecommendation> made) {
        Optional<TrackerTable> only = Optional.ofNullable(asked.table()).map(TrackerTable::of);
        return new Tracker(
                asked,
                sort,
                since,
                sinceMeeting,
                counts,
                ORDER.stream()
                        .filter(table -> only.map(chosen -> chosen == table).orElse(true))
                        .map(table -> new Table(table, in(table, asked, sort, since, made)))
                        .toList(),
                made.stream()
                        .flatMap(one -> Stream.ofNullable(
                                one.action().owner() == null
                                        ? one.addressedTo()
                                        : one.action().owner()))
                        .map(Object::toString)
                        .distinct()
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList(),
                Stream.of(Priority.values())
                        .filter(priority -> made.stream().anyMatch(one -> one.priority() == priority))
                        .toList());
    }

    private static List<TrackedRecommendation> in(
            TrackerTable table,
            TrackerParameters asked,
            TrackerSort sort,
            LocalDate since,
            List<TrackedRecommendation> made) {
        TrackerFilter filter = TrackerFilter.of(
                new TrackerParameters(table.written(), since.toString(), asked.priority(), asked.owner()));
        return made.stream().filter(filter::includes).sorted(sort.order()).toList();
    }
}
