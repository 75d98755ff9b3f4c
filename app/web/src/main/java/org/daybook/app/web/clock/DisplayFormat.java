package org.daybook.app.web.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.daybook.query.history.EventTitle;
import org.daybook.query.review.tracker.AgeBand;
import org.daybook.query.review.tracker.TrackerTable;
import org.daybook.shared.account.Role;
import org.daybook.shared.clock.DateInWords;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.clock.MonthSpan;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.decision.HowTaken;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.slide.Slide;
import org.daybook.shared.slide.SlideDeliverable;
import org.daybook.shared.slide.SlideMeasure;
import org.daybook.shared.slide.SlideObjective;
import org.daybook.shared.slide.SlideProgress;
import org.daybook.shared.slide.SlideScore;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.measure.MeasurementRecorded;
import org.daybook.shared.workstream.rag.RagRating;

/** The formats in which pages show days, instants, markings and ratings. */
public final class DisplayFormat {

    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern(" uu", Locale.UK);
    private static final DateTimeFormatter WHOLE_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' h:mma", Locale.UK);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' h:mm:ssa", Locale.UK);

    private final ZoneId zone;

    /** @param zone of the installation */
    public DisplayFormat(ZoneId zone) {
        this.zone = zone;
    }

    public String day(LocalDate day) {
        return DayInWords.of(day);
    }

    /** An instant on the clock of the installation, with GMT or BST in the hour that it shows twice; seconds only where it has some. */
    public String instant(Instant instant) {
        return written(instant, instant.atZone(zone).getSecond() == 0 ? MINUTE : SECOND);
    }

    /** The same, to the second: "25 October 2026 at 1:30:00am BST". */
    public String second(Instant instant) {
        return written(instant, SECOND);
    }

    private String written(Instant instant, DateTimeFormatter format) {
        ZonedDateTime local = instant.atZone(zone);
        String words = format.format(local);
        return RepeatedHour.contains(local) ? words + " " + RepeatedHour.name(local) : words;
    }

    /** A form's field for that instant. */
    public InstantField field(Instant instant) {
        return InstantField.of(instant, zone);
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

    /** A different shape for each rating, so that it can be recognised without its colour. */
    public String shape(RagRating rating) {
        return switch (rating) {
            case RED -> "▲";
            case AMBER -> "◆";
            case GREEN -> "●";
            case NOT_RATED -> "○";
        };
    }

    /** When something is due, in the words as written: "by 06/23", "ongoing". */
    public String due(TargetDate date) {
        return DateInWords.due(date);
    }

    /** How a date was read; null where the words as written say just that. */
    public String reading(TargetDate date) {
        return DateInWords.beside(date).orElse(null);
    }

    /** The words as written with how they were read: "06/23 (1 to 30 June 2023)". */
    public String dated(TargetDate date) {
        return DateInWords.of(date);
    }

    /** A constant as it is written inside a class name of the style sheet. */
    public String style(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A constant as a word inside a sentence. */
    public String word(Enum<?> constant) {
        return word(constant.name());
    }

    /** The same by the name of the constant. */
    public String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** How a decision was taken, within a sentence. */
    public String howTaken(HowTaken how) {
        return switch (how) {
            case AT_A_MEETING -> "at a meeting";
            case BY_CORRESPONDENCE -> "by correspondence";
            case BY_AN_OFFICER -> "by an officer under delegation";
            case FROM_AN_OLDER_REGISTER -> "as found in an older register";
        };
    }

    /** What a role is called. */
    public String role(Role role) {
        return switch (role) {
            case OWNER -> "Owner";
            case PROGRAMME_OFFICE -> "Programme office";
            case BOARD -> "Board";
            case BOARD_SECRETARY -> "Board secretary";
            case AUDITOR -> "Auditor";
            case ADMIN -> "Administrator";
            case DATA_PROTECTION -> "Data protection";
        };
    }

    /** For how long something has been so, as a chair would say it: "for 7 months", "for 3 weeks", "since 3 April 2026". */
    public String age(LocalDate since, LocalDate on) {
        long months = ChronoUnit.MONTHS.between(since, on);
        if (months >= 24) return "for " + ChronoUnit.YEARS.between(since, on) + " years";
        if (months >= 2) return "for " + months + " months";
        long days = ChronoUnit.DAYS.between(since, on);
        if (days >= 14) return "for " + days / 7 + " weeks";
        if (days >= 2) return "for " + days + " days";
        return "since " + day(since);
    }

    /** The same with the day: "for 7 months, since 3 April 2026". */
    public String since(LocalDate since, LocalDate on) {
        String day = "since " + day(since);
        return since.plusDays(2).isAfter(on) ? day : age(since, on) + ", " + day;
    }

    /** What state a recommendation is in, and since when: "Open for 7 months, since 3 April 2026", "Answered on 3 April 2026". */
    public String recommendation(RecommendationStatus state, LocalDate since, LocalDate on) {
        return switch (state) {
            case OPEN -> "Open " + since(since, on);
            case ANSWERED -> "Answered on " + day(since);
            case SENT_BACK -> "Sent back on " + day(since);
            case ACCEPTED -> "Accepted on " + day(since);
            case REPORTED_COMPLETE -> "Reported complete on " + day(since);
            case CONFIRMED -> "Confirmed as done on " + day(since);
            case CLOSED -> "Closed on " + day(since);
        };
    }

    /** How long ago a report was made: "under 3 months". */
    public String ageBand(AgeBand age) {
        return switch (age) {
            case UNDER_3_MONTHS -> "under 3 months";
            case UNDER_6_MONTHS -> "3 to 6 months";
            case UNDER_12_MONTHS -> "6 to 12 months";
            case UNDER_24_MONTHS -> "1 to 2 years";
            case OLDER -> "over 2 years";
        };
    }

    /** What a table of the tracker is called. */
    public String table(TrackerTable table) {
        return switch (table) {
            case OPEN -> "Open";
            case COMPLETED -> "Completed";
            case LATER_DATES -> "Later dates requested";
            case OVERDUE -> "Overdue";
        };
    }

    /** "Score 12: possible (3) and major (4), was 20". */
    public String risk(SlideScore risk) {
        String was = risk.previous() == null ? "" : ", was " + risk.previous();
        return "score %d: %s (%d) and %s (%d)%s"
                .formatted(
                        risk.value(), risk.likelihoodWord(), risk.likelihood(), risk.impactWord(), risk.impact(), was);
    }

    /** The latest reading of a measure with its unit: "12 of 15 (80 %)". */
    public String reading(SlideMeasure measure) {
        return MeasurementRecorded.inWords(measure.reading(), measure.unit(), measure.readingWords());
    }

    /** How often a date was extended: "extended twice". */
    public String extensions(int times) {
        return switch (times) {
            case 0 -> "never extended";
            case 1 -> "extended once";
            case 2 -> "extended twice";
            default -> "extended " + times + " times";
        };
    }

    /** What an event is called: "workstream.rag-changed" is "RAG changed". */
    public String event(String storedType) {
        return EventTitle.of(storedType);
    }

    /** The kind of entities that changed, as a heading. */
    public String concept(Concept concept) {
        return concept.heading();
    }

    /** "Mar 21". */
    public String month(YearMonth month) {
        // In British English September has four letters, which are too many for a column.
        return WHOLE_MONTH.format(month).substring(0, 3) + YEAR.format(month);
    }

    /** "March 2021". */
    public String wholeMonth(YearMonth month) {
        return WHOLE_MONTH.format(month);
    }

    /** "March 2021 to May 2021"; one month alone is "March 2021". */
    public String months(YearMonth first, YearMonth last) {
        return new MonthSpan(first, last, null).inWords();
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
