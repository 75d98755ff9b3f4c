package org.daybook.shared.review.followup;

import java.util.ArrayList;
import java.util.List;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.review.ReviewFacts;
import org.daybook.shared.review.answer.ManagementResponse;
import org.daybook.shared.review.answer.RecommendationAnswered;
import org.daybook.shared.review.laterdate.LaterDate;
import org.daybook.shared.review.laterdate.LaterDateGranted;
import org.daybook.shared.review.laterdate.LaterDateRefused;
import org.daybook.shared.review.laterdate.LaterDateRequested;
import org.daybook.shared.review.laterdate.LaterDateStep;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.Schedule;

/** What was agreed about a recommendation, and how it is carried out. Every date, request and report is kept. */
public final class FollowUpFacts {

    public static final Attribute<ManagementResponse> RESPONSE = Attribute.single(
            Concept.AUDIT_RECOMMENDATION,
            "response",
            ManagementResponse.class,
            AttributeWords.of("Management response", ManagementResponse::inWords));
    public static final Attribute<Post> ACTION_OWNER =
            Attribute.series(Concept.AUDIT_RECOMMENDATION, "actionOwner", Post.class, AttributeWords.of("Owner"));
    public static final Attribute<Schedule> ACTION_DUE = Attribute.series(
            Concept.AUDIT_RECOMMENDATION,
            "actionDue",
            Schedule.class,
            AttributeWords.of("Action due", Schedule::inWords));
    public static final Attribute<LaterDate> LATER_DATE = Attribute.series(
            Concept.AUDIT_RECOMMENDATION,
            "laterDate",
            LaterDate.class,
            AttributeWords.of("Later date", LaterDate::inWords));
    public static final Attribute<RecommendationProgress> PROGRESS = Attribute.series(
            Concept.AUDIT_RECOMMENDATION,
            "progress",
            RecommendationProgress.class,
            AttributeWords.of("Progress", RecommendationProgress::inWords));

    public static final List<Attribute<?>> ATTRIBUTES =
            List.of(RESPONSE, ACTION_OWNER, ACTION_DUE, LATER_DATE, PROGRESS);

    private FollowUpFacts() {}

    public static List<Assertion> of(FollowUpEvent event) {
        return switch (event) {
            case RecommendationPrioritised e ->
                List.of(Assertion.of(ReviewFacts.PRIORITY, e.recommendation(), e.priority()));
            case RecommendationHandedOver e -> List.of(Assertion.of(ACTION_OWNER, e.recommendation(), e.owner()));
            case RecommendationProgressReported e ->
                List.of(Assertion.of(
                        PROGRESS, e.recommendation(), new RecommendationProgress(e.percent(), e.text(), e.evidence())));
            case LaterDateRequested e ->
                List.of(laterDate(e.recommendation(), LaterDateStep.REQUESTED, e.due(), e.reason()));
            case LaterDateGranted e ->
                List.of(
                        laterDate(e.recommendation(), LaterDateStep.GRANTED, e.due(), e.note()),
                        actionDue(e.recommendation(), e.due(), e.note()));
            case LaterDateRefused e -> List.of(laterDate(e.recommendation(), LaterDateStep.REFUSED, null, e.reason()));
            case ActionDueCorrected e -> List.of(actionDue(e.recommendation(), e.due(), e.reason()));
            case CompletionReported e ->
                List.of(
                        Assertion.of(
                                PROGRESS, e.recommendation(), RecommendationProgress.complete(e.text(), e.evidence())),
                        ReviewFacts.became(e.recommendation(), RecommendationStatus.REPORTED_COMPLETE, null));
            case CompletionConfirmed e ->
                List.of(ReviewFacts.became(e.recommendation(), RecommendationStatus.CONFIRMED, e.note()));
            case CompletionRejected e -> ofRejection(e);
        };
    }

    /** What management undertook in an answer; nothing where it answered in words alone. */
    public static List<Assertion> agreed(RecommendationAnswered e) {
        List<Assertion> said = new ArrayList<>();
        if (e.agreement() != null) {
            said.add(Assertion.of(RESPONSE, e.recommendation(), new ManagementResponse(e.agreement(), e.action())));
        }
        if (e.owner() != null) said.add(Assertion.of(ACTION_OWNER, e.recommendation(), e.owner()));
        if (e.due() != null) said.add(actionDue(e.recommendation(), e.due(), null));
        return said;
    }

    private static List<Assertion> ofRejection(CompletionRejected e) {
        List<Assertion> said =
                List.of(ReviewFacts.became(e.recommendation(), RecommendationStatus.ACCEPTED, e.reason()));
        Schedule due = e.due() == null ? null : new Schedule(e.due(), e.reason(), null);
        return Assertion.and(said, ACTION_DUE, e.recommendation(), due);
    }

    private static Assertion laterDate(Label recommendation, LaterDateStep step, TargetDate due, Text why) {
        return Assertion.of(LATER_DATE, recommendation, new LaterDate(step, due, why));
    }

    private static Assertion actionDue(Label recommendation, TargetDate due, Text reason) {
        return Assertion.of(ACTION_DUE, recommendation, new Schedule(due, reason, null));
    }
}
