package org.daybook.app.web.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.daybook.query.review.tracker.TrackedRecommendation;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Post;

/** In which order the tables of the tracker are; recommendations that are equal in it stay as the reports have them. */
public enum TrackerSort {
    DUE("Due date", Comparator.comparing(made -> lastDay(made.dueNext()))),
    PRIORITY(
            "Priority",
            Comparator.comparing(made -> made.priority() == null
                    ? Integer.MAX_VALUE
                    : made.priority().rank())),
    OWNER("Owner", Comparator.comparing(made -> owner(made).toLowerCase(Locale.UK))),
    AGE("Age of the report", Comparator.comparing(TrackedRecommendation::reportedOn)),
    REVIEW("Review", Comparator.comparing(made -> made.review().title().value().toLowerCase(Locale.UK)));

    private final String words;
    private final Comparator<TrackedRecommendation> order;

    TrackerSort(String words, Comparator<TrackedRecommendation> order) {
        this.words = words;
        this.order = order;
    }

    /** What a reader calls it. */
    public String words() {
        return words;
    }

    /** As addresses have it. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    Comparator<TrackedRecommendation> order() {
        return order;
    }

    /** By due date where nothing or something else is written. */
    static TrackerSort of(String written) {
        return Stream.of(values())
                .filter(sort -> sort.written().equals(written))
                .findFirst()
                .orElse(DUE);
    }

    /** Without a last day it comes last. */
    private static LocalDate lastDay(TargetDate due) {
        return due == null || due.last() == null ? LocalDate.MAX : due.last();
    }

    private static String owner(TrackedRecommendation made) {
        Post post = made.action().owner() == null
                ? made.addressedTo()
                : made.action().owner();
        return post == null ? "\uffff" : post.value();
    }
}
