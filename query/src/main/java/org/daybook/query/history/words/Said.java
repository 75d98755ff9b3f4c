package org.daybook.query.history.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.board.Membership;
import org.daybook.shared.clock.DateInWords;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.clock.MonthSpan;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.programme.RagWorded;
import org.daybook.shared.programme.ReportingCycleSet;
import org.daybook.shared.programme.ReschedulingRuleSet;
import org.daybook.shared.programme.TagMark;
import org.daybook.shared.programme.TagsDefined;
import org.daybook.shared.review.Answer;
import org.daybook.shared.review.RecommendationOpening;
import org.daybook.shared.review.Registration;
import org.daybook.shared.text.Link;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.boarditem.BoardItemRaised;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.daybook.shared.workstream.deliverable.DeliverableOpening;
import org.daybook.shared.workstream.deliverable.Evidence;
import org.daybook.shared.workstream.deliverable.Schedule;
import org.daybook.shared.workstream.measure.MeasureAim;
import org.daybook.shared.workstream.measure.MeasurementRecorded;
import org.daybook.shared.workstream.milestone.MilestoneTitle;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.objective.ObjectiveOpening;
import org.daybook.shared.workstream.objective.ObjectiveOrder;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.daybook.shared.workstream.rag.Rating;
import org.daybook.shared.workstream.update.SubmittedUpdate;

/** What an entry gave to a thread, in words. */
public final class Said {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Said() {}

    /** The words for the value of any thread. */
    public static String of(Object value) {
        return switch (value) {
            case Rating v -> parts(": ", Words.sentence(v.rating().name()), v.reason());
            case Condition v -> parts(": ", Words.sentence(v.status()), v.note());
            case Schedule v -> DateInWords.of(v.targetDate());
            case OwnerAssigned v -> v.post().value();
            case TagMark v -> v.marked() ? "marked" : "not marked";
            case ProgressRecorded v -> v.text() + (v.highlight() ? " (highlight)" : "");
            case NextStepPlanned v ->
                v.text() + (v.targetDate() == null ? "" : ", " + DateInWords.dueAsRead(v.targetDate()));
            case BoardItemRaised v -> parts(": ", Words.sentence(v.kind().name()), v.text());
            case DecisionRequested v -> v.question() + (v.board() == null ? "" : " (" + v.board() + ")");
            case SeenUpdate v -> "Update " + v.number();
            case SubmittedUpdate v -> "Update " + v.number() + " for " + day(v.reportingDate());
            case MeasureAim v -> ofAim(v);
            case MeasurementRecorded v -> parts(" ", v.value(), v.unit()) + (v.note() == null ? "" : ": " + v.note());
            case MilestoneTitle v -> parts(": ", v.project(), v.title());
            case MonthSpan v -> ofSpan(v);
            case Registration v -> "%s (%s, %s)".formatted(v.title(), v.panel(), day(v.reportedOn()));
            case RecommendationOpening v -> v.text().value();
            case Answer v -> v.text().value();
            case Membership v -> list(v.members());
            default -> OfMeeting.said(value).orElseGet(() -> ofArrangement(value));
        };
    }

    /** Whether the value is one without content: no evidence, no reference, no target. */
    public static boolean nothing(Object value) {
        return switch (value) {
            case DeliverableOpening v -> v.reference() == null && v.objective() == null;
            case ObjectiveOpening v -> v.reference() == null;
            case MeasureAim v -> v.direction() == null && v.target() == null;
            case Evidence v -> v.links().isEmpty();
            default -> false;
        };
    }

    private static String ofArrangement(Object value) {
        return switch (value) {
            case DeliverableOpening v -> ofOpening(v);
            case ObjectiveOpening v ->
                v.reference() == null ? "none" : v.reference().value();
            case ObjectiveOrder v -> list(v.objectives());
            case Evidence v -> list(v.links().stream().map(Link::url).toList());
            case ReportingCycleSet v -> Words.sentence(v.cycle().name()) + ", first on " + day(v.firstReportOn());
            case ReschedulingRuleSet v -> ofRule(v);
            case TagsDefined v -> list(v.tags());
            case RagWorded v ->
                "Red: %s; amber: %s; green: %s; not rated: %s".formatted(v.red(), v.amber(), v.green(), v.notRated());
            case TargetDate v -> DateInWords.of(v);
            case Enum<?> v -> Words.sentence(v.name());
            default -> value.toString();
        };
    }

    private static String ofOpening(DeliverableOpening v) {
        String under = v.objective() == null ? null : "under objective " + v.objective();
        String words = parts(", ", v.reference(), under);
        return words.isEmpty() ? "none" : words;
    }

    private static String ofAim(MeasureAim v) {
        String direction =
                v.direction() == null ? null : Words.sentence(v.direction().name());
        String words = parts(", ", direction, v.target());
        return words.isEmpty() ? "none" : words;
    }

    private static String ofSpan(MonthSpan v) {
        return v.first().equals(v.last()) ? month(v.first()) : month(v.first()) + " to " + month(v.last());
    }

    private static String ofRule(ReschedulingRuleSet v) {
        return v.movesAllowed() == null
                ? "no limit"
                : "at most %d moves without a decision".formatted(v.movesAllowed());
    }

    static String list(List<?> values) {
        return values.isEmpty() ? "none" : values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String parts(String between, Object... values) {
        return Stream.of(values).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(between));
    }

    static String day(LocalDate day) {
        return DayInWords.of(day);
    }

    private static String month(YearMonth month) {
        return MONTH.format(month);
    }
}
