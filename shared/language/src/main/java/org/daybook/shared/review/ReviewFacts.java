package org.daybook.shared.review;

import java.util.ArrayList;
import java.util.List;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.review.answer.Answer;
import org.daybook.shared.review.answer.AnswerAccepted;
import org.daybook.shared.review.answer.AnswerRescheduled;
import org.daybook.shared.review.answer.AnswerSentBack;
import org.daybook.shared.review.answer.RecommendationAnswered;
import org.daybook.shared.review.followup.FollowUpEvent;
import org.daybook.shared.review.followup.FollowUpFacts;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.Schedule;

/**
 * The facts that each event asserts about a review and its recommendations. Every answer and every judgement is kept.
 */
public final class ReviewFacts {

    public static final Attribute<ReviewRegistration> REGISTRATION = Attribute.single(
            Concept.REVIEW,
            "registration",
            ReviewRegistration.class,
            AttributeWords.of("Review", ReviewFacts::inWords).titledAsItsThing());
    public static final Attribute<RecommendationOpening> OPENING = Attribute.single(
            Concept.AUDIT_RECOMMENDATION,
            "recommendation",
            RecommendationOpening.class,
            AttributeWords.of("Wording", o -> o.text().value()));
    public static final Attribute<Schedule> ANSWER_DUE = Attribute.series(
            Concept.AUDIT_RECOMMENDATION,
            "answerDue",
            Schedule.class,
            AttributeWords.of("Answer due", Schedule::inWords));
    public static final Attribute<Answer> ANSWER = Attribute.series(
            Concept.AUDIT_RECOMMENDATION, "answer", Answer.class, AttributeWords.of("Answer", a -> a.text()
                    .value()));
    public static final Attribute<Condition> STATE =
            Attribute.series(Concept.AUDIT_RECOMMENDATION, "state", Condition.class, Condition.WORDS);

    public static final Attribute<PriorityScale> SCALE = Attribute.single(
            Concept.REVIEW,
            "scale",
            PriorityScale.class,
            AttributeWords.of("Scale of priorities", ReviewFacts::scaleInWords));
    public static final Attribute<Priority> PRIORITY =
            Attribute.series(Concept.AUDIT_RECOMMENDATION, "priority", Priority.class, AttributeWords.of("Priority"));
    public static final List<Attribute<?>> ATTRIBUTES =
            List.of(REGISTRATION, SCALE, OPENING, PRIORITY, ANSWER_DUE, ANSWER, STATE);

    private static final String ITSELF = "";

    private ReviewFacts() {}

    public static List<Assertion> of(ReviewEvent event) {
        return switch (event) {
            case ReviewRegistered e -> ofRegistration(e);
            case RecommendationAnswered e -> ofAnswer(e);
            case AnswerAccepted e -> List.of(became(e.recommendation(), RecommendationStatus.ACCEPTED, e.note()));
            case AnswerSentBack e ->
                owed(e.recommendation(), RecommendationStatus.SENT_BACK, e.reason(), e.answerDue());
            case AnswerRescheduled e ->
                List.of(Assertion.of(ANSWER_DUE, e.recommendation(), new Schedule(e.answerDue(), e.reason(), null)));
            case RecommendationClosed e -> List.of(became(e.recommendation(), RecommendationStatus.CLOSED, e.reason()));
            case RecommendationReopened e ->
                owed(e.recommendation(), RecommendationStatus.OPEN, e.reason(), e.answerDue());
            case FollowUpEvent e -> FollowUpFacts.of(e);
            case ReviewTextRedacted e -> List.of();
        };
    }

    private static List<Assertion> ofRegistration(ReviewRegistered e) {
        List<Assertion> said = new ArrayList<>();
        said.add(Assertion.of(
                REGISTRATION, ITSELF, new ReviewRegistration(e.programme(), e.title(), e.panel(), e.reportedOn())));
        if (e.scale() != null) said.add(Assertion.of(SCALE, ITSELF, e.scale()));
        for (AuditRecommendation made : e.recommendations()) {
            Label label = made.recommendation();
            int place = e.recommendations().indexOf(made) + 1;
            said.add(Assertion.of(OPENING, label, new RecommendationOpening(place, made.text(), made.addressedTo())));
            said.add(Assertion.of(ANSWER_DUE, label, new Schedule(made.answerDue(), null, null)));
            said.add(became(label, RecommendationStatus.OPEN, null));
            if (made.priority() != null) said.add(Assertion.of(PRIORITY, label, made.priority()));
        }
        return said;
    }

    private static List<Assertion> ofAnswer(RecommendationAnswered e) {
        List<Assertion> said = new ArrayList<>(List.of(
                Assertion.of(ANSWER, e.recommendation(), new Answer(e.text(), e.evidence())),
                became(e.recommendation(), RecommendationStatus.ANSWERED, null)));
        said.addAll(FollowUpFacts.agreed(e));
        return said;
    }

    /** It came into that state. */
    public static Assertion became(Label recommendation, RecommendationStatus status, Text note) {
        return Assertion.of(STATE, recommendation, Condition.of(status, note));
    }

    private static List<Assertion> owed(Label label, RecommendationStatus status, Text reason, TargetDate answerDue) {
        Schedule due = answerDue == null ? null : new Schedule(answerDue, reason, null);
        return Assertion.and(List.of(became(label, status, reason)), ANSWER_DUE, label, due);
    }

    private static String scaleInWords(PriorityScale scale) {
        return switch (scale) {
            case HIGH_MEDIUM_LOW -> "high, medium, low";
            case FUNDAMENTAL_IMPORTANT_DESIRABLE -> "fundamental, important, desirable";
        };
    }

    private static String inWords(ReviewRegistration v) {
        return "%s (%s, %s)".formatted(v.title(), v.panel(), DayInWords.of(v.reportedOn()));
    }
}
