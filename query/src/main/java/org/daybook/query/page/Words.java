package org.daybook.query.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.slide.Slide;
import org.daybook.shared.slide.SlideDeliverable;
import org.daybook.shared.slide.SlideObjective;
import org.daybook.shared.slide.SlideProgress;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.rag.RagRating;

/** How pages put days, instants, markings and ratings. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK);
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS", Locale.UK);
    private static final List<Marking> BY_WEIGHT =
            List.of(Marking.NOT_PROTECTIVELY_MARKED, Marking.OFFICIAL, Marking.OFFICIAL_SENSITIVE);

    private final ZoneId zone;

    Words(ZoneId zone) {
        this.zone = zone;
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** An instant on the clock of the installation; seconds only where it has some. */
    public String instant(Instant instant) {
        boolean wholeMinute = instant.atZone(zone).getSecond() == 0;
        return wholeMinute ? MINUTE.format(instant.atZone(zone)) : second(instant);
    }

    /** An instant on the clock of the installation, to the second. */
    public String second(Instant instant) {
        return SECOND.format(instant.atZone(zone));
    }

    /** An instant as a form's field for local dates and times holds it: nothing recorded by then is cut off. */
    public String field(Instant instant) {
        return FIELD.format(
                instant.plusNanos(999_999).truncatedTo(ChronoUnit.MILLIS).atZone(zone));
    }

    /** What people call the objective that a deliverable serves; absent where it has no name but an id. */
    public Label objective(Slide slide, LocalId objective) {
        return slide.objectives().stream()
                .filter(one -> one.id().equals(objective.value()))
                .map(SlideObjective::reference)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What people call the deliverable that progress concerns; absent where it has no name but an id. */
    public String deliverable(Slide slide, LocalId deliverable) {
        return slide.deliverables().stream()
                .filter(one -> one.id().equals(deliverable.value()) && one.reference() != null)
                .map(one -> called(slide, one))
                .findFirst()
                .orElse(null);
    }

    private String called(Slide slide, SlideDeliverable one) {
        Label under = one.objective() == null ? null : objective(slide, one.objective());
        return under == null ? one.reference().value() : under + " " + one.reference();
    }

    public String marking(Marking marking) {
        return switch (marking) {
            case OFFICIAL -> "OFFICIAL";
            case OFFICIAL_SENSITIVE -> "OFFICIAL-SENSITIVE";
            case NOT_PROTECTIVELY_MARKED -> "NOT PROTECTIVELY MARKED";
        };
    }

    /** The marking of a page that shows several: the highest of them. */
    static Marking highest(Stream<Marking> markings) {
        return markings.max(Comparator.comparing(BY_WEIGHT::indexOf)).orElse(Marking.OFFICIAL);
    }

    /** A shape of its own for each rating, so that nobody needs to see its colour. */
    public String shape(RagRating rating) {
        return switch (rating) {
            case RED -> "▲";
            case AMBER -> "◆";
            case GREEN -> "●";
            case NOT_RATED -> "○";
        };
    }

    /** A constant as it is written inside a class name of the style sheet. */
    public String style(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A constant as a word inside a sentence. */
    public String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What the progress on a slide is counted from. */
    public String basis(SlideProgress progress) {
        return switch (progress.basis()) {
            case SINCE_OPENING -> "Everything recorded: no update has been submitted yet.";
            case SINCE_UPDATE -> "New since update " + progress.update() + ".";
            case SHOWN_IN_UPDATE -> "Nothing recorded since update " + progress.update() + "; this is what it showed.";
        };
    }
}
