package org.daybook.query.review.tracker;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.query.asof.ParameterText;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.review.Priority;
import org.daybook.shared.text.NormalisedName;
import org.daybook.shared.text.Post;

/**
 * Which recommendations are meant.
 *
 * @param since the first day whose completions count
 */
public record TrackerFilter(
        Optional<TrackerTable> table, Optional<LocalDate> since, Optional<Priority> priority, Optional<Post> owner) {

    /** @throws InvalidValue if a parameter makes no sense */
    public static TrackerFilter of(TrackerParameters asked) {
        return new TrackerFilter(
                Optional.ofNullable(asked.table()).map(TrackerTable::of),
                Optional.ofNullable(asked.since()).map(TrackerFilter::day),
                Optional.ofNullable(asked.priority()).map(TrackerFilter::priority),
                Optional.ofNullable(asked.owner()).map(post -> ParameterText.value("owner", post, Post::new)));
    }

    /** The same for another table. */
    TrackerFilter in(TrackerTable other) {
        return new TrackerFilter(Optional.of(other), since, priority, owner);
    }

    public boolean includes(TrackedRecommendation made) {
        return table.map(chosen -> isIn(chosen, made)).orElse(true)
                && priority.map(chosen -> chosen == made.priority()).orElse(true)
                && owner.map(chosen -> isOwnedBy(chosen, made)).orElse(true);
    }

    private boolean isIn(TrackerTable chosen, TrackedRecommendation made) {
        return switch (chosen) {
            case OPEN -> !made.state().isFinished();
            case COMPLETED ->
                made.state().isFinished()
                        && since.map(day -> !made.since().isBefore(day)).orElse(true);
            case LATER_DATES -> made.action().requestedDue() != null;
            case OVERDUE -> made.overdue();
        };
    }

    private static boolean isOwnedBy(Post chosen, TrackedRecommendation made) {
        return Stream.of(made.action().owner(), made.addressedTo())
                .filter(Objects::nonNull)
                .findFirst()
                .map(post -> NormalisedName.of(post).equals(NormalisedName.of(chosen)))
                .orElse(false);
    }

    /** Apart from that of every other filter. */
    String written() {
        return Stream.of(table.map(TrackerTable::written), since, priority, owner)
                .map(part -> part.map(Object::toString).orElse(""))
                .collect(Collectors.joining("|"));
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new InvalidValue("since", "must be a day like 2027-01-31");
        }
    }

    private static Priority priority(String written) {
        return Stream.of(Priority.values())
                .filter(one -> one.name().equals(written))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "priority",
                        "must be one of "
                                + Stream.of(Priority.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
