package org.daybook.query.review.tracker;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.query.review.CompletionItem;
import org.daybook.shared.review.Priority;

/**
 * The recommendations of the tracker, counted.
 *
 * @param completed confirmed or closed, on the day asked for or after it
 * @param byPriority each priority that occurs, the highest first, and those without one last
 * @param byAge the open ones by the age of their report, the newest first
 */
public record TrackerCounts(
        long open,
        long completed,
        long laterDates,
        long overdue,
        List<PriorityCount> byPriority,
        List<AgeCount> byAge,
        OnTime onTime) {

    /** @param priority absent of those that have none */
    public record PriorityCount(Priority priority, long open, long completed, long laterDates, long overdue) {}

    /** How many open recommendations are that old. */
    public record AgeCount(AgeBand age, long open) {}

    /**
     * How many of those that the panel confirmed were done in time.
     *
     * @param confirmed those that had a date
     * @param onTime by the date that held in the end, extensions included
     * @param onTimeAtFirst by the date that was agreed at first
     * @param percent of {@code onTime}, rounded; absent where none was confirmed
     */
    public record OnTime(long confirmed, long onTime, long onTimeAtFirst, Integer percent) {}

    public static TrackerCounts of(List<TrackedRecommendation> made, TrackerFilter filter, LocalDate on) {
        return new TrackerCounts(
                count(made, filter, TrackerTable.OPEN),
                count(made, filter, TrackerTable.COMPLETED),
                count(made, filter, TrackerTable.LATER_DATES),
                count(made, filter, TrackerTable.OVERDUE),
                byPriority(made, filter),
                byAge(made, filter, on),
                onTime(made.stream().filter(filter.in(TrackerTable.COMPLETED)::includes)));
    }

    private static long count(List<TrackedRecommendation> made, TrackerFilter filter, TrackerTable table) {
        return made.stream().filter(filter.in(table)::includes).count();
    }

    private static List<PriorityCount> byPriority(List<TrackedRecommendation> made, TrackerFilter filter) {
        return Stream.concat(Arrays.stream(Priority.values()), Stream.of((Priority) null))
                .map(priority -> of(
                        priority,
                        made.stream().filter(one -> one.priority() == priority).toList(),
                        filter))
                .filter(Objects::nonNull)
                .toList();
    }

    private static PriorityCount of(Priority priority, List<TrackedRecommendation> some, TrackerFilter filter) {
        if (some.isEmpty()) return null;
        return new PriorityCount(
                priority,
                count(some, filter, TrackerTable.OPEN),
                count(some, filter, TrackerTable.COMPLETED),
                count(some, filter, TrackerTable.LATER_DATES),
                count(some, filter, TrackerTable.OVERDUE));
    }

    private static List<AgeCount> byAge(List<TrackedRecommendation> made, TrackerFilter filter, LocalDate on) {
        List<TrackedRecommendation> open =
                made.stream().filter(filter.in(TrackerTable.OPEN)::includes).toList();
        return Arrays.stream(AgeBand.values())
                .map(band -> new AgeCount(
                        band,
                        open.stream()
                                .filter(one -> AgeBand.of(one.reportedOn(), on) == band)
                                .count()))
                .toList();
    }

    private static OnTime onTime(Stream<TrackedRecommendation> completed) {
        List<CompletionItem> dated = completed
                .map(TrackedRecommendation::completion)
                .filter(done -> done != null && done.onTime() != null)
                .toList();
        long inTime = having(dated, CompletionItem::onTime);
        Integer percent = dated.isEmpty() ? null : Math.toIntExact(Math.round(100.0 * inTime / dated.size()));
        return new OnTime(
                dated.size(), inTime, having(dated, done -> Boolean.TRUE.equals(done.onTimeAtFirst())), percent);
    }

    private static long having(List<CompletionItem> dated, Predicate<CompletionItem> what) {
        return dated.stream().filter(what).count();
    }
}
