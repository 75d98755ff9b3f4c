package org.daybook.query.review.tracker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.Named;
import org.daybook.query.listing.StandingRecommendation;
import org.daybook.query.listing.StandingReview;
import org.daybook.query.review.CompletionItem;
import org.daybook.query.review.UndertakingItem;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.review.Priority;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.review.ReviewFacts;
import org.daybook.shared.review.ReviewRegistration;
import org.daybook.shared.review.followup.FollowUpFacts;
import org.daybook.shared.review.followup.RecommendationProgress;
import org.daybook.shared.review.laterdate.LaterDate;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/**
 * A recommendation in the tracker over all reviews.
 *
 * @param id of the review and the label, so that it is unique among all
 * @param reportedOn the day of the report
 * @param recommendation the label under which the report prints it
 * @param addressedTo the post that is to answer; absent where the report names none
 * @param since the day from which it is in that state
 * @param why the panel's reason for that state; absent where it said nothing
 * @param requestReason why a later date was asked for; absent while the panel has none to decide on
 * @param percent how far it has come, as last reported; absent where that was in words alone
 * @param progress the words of the last report; absent where there is none
 * @param progressOn the day of that report
 * @param overdue whether an answer is owed, or what was agreed is still to be done, and its last possible day has passed
 * @param dueNext by when its answer, or what was agreed, is due; absent once it is done, and where there is no date
 * @param completion of one that is confirmed; absent of others
 */
public record TrackedRecommendation(
        String id,
        ReviewNamed review,
        Named programme,
        Marking marking,
        LocalDate reportedOn,
        String recommendation,
        Text text,
        Priority priority,
        Post addressedTo,
        RecommendationStatus state,
        LocalDate since,
        Text why,
        TargetDate answerDue,
        UndertakingItem action,
        Text requestReason,
        Integer percent,
        Text progress,
        LocalDate progressOn,
        boolean overdue,
        TargetDate dueNext,
        CompletionItem completion)
        implements Listed {

    /** What is read for it: not the answers. */
    public static final List<Attribute<?>> ATTRIBUTES = List.of(
            ReviewFacts.REGISTRATION,
            ReviewFacts.OPENING,
            ReviewFacts.PRIORITY,
            ReviewFacts.STATE,
            ReviewFacts.ANSWER_DUE,
            FollowUpFacts.RESPONSE,
            FollowUpFacts.ACTION_OWNER,
            FollowUpFacts.ACTION_DUE,
            FollowUpFacts.LATER_DATE,
            FollowUpFacts.PROGRESS);

    public static List<TrackedRecommendation> of(StandingReview review) {
        return review.recommendations().stream().map(made -> of(review, made)).toList();
    }

    private static TrackedRecommendation of(StandingReview review, StandingRecommendation made) {
        ReviewRegistration registration = review.registration();
        List<Fact> reports = made.series(FollowUpFacts.PROGRESS);
        Optional<Fact> last = reports.isEmpty() ? Optional.empty() : Optional.of(reports.getLast());
        Optional<RecommendationProgress> progress = last.map(fact -> fact.as(FollowUpFacts.PROGRESS));
        return new TrackedRecommendation(
                review.id() + "/" + made.label(),
                new ReviewNamed(review.id().toString(), registration.title(), registration.panel()),
                review.programme().named(),
                review.programme().frame().marking(),
                registration.reportedOn(),
                made.label(),
                made.opening().text(),
                made.priority().orElse(null),
                made.opening().addressedTo(),
                made.status(),
                made.state().stamp().effectiveOn(),
                made.condition().note(),
                made.answerDue(),
                UndertakingItem.of(made),
                made.laterDateRequested().map(LaterDate::why).orElse(null),
                progress.map(RecommendationProgress::percent).orElse(null),
                progress.map(RecommendationProgress::text).orElse(null),
                last.map(fact -> fact.stamp().effectiveOn()).orElse(null),
                made.isOverdue(),
                dueNext(made),
                CompletionItem.of(made).orElse(null));
    }

    private static TargetDate dueNext(StandingRecommendation made) {
        return switch (made.status()) {
            case OPEN, SENT_BACK -> made.answerDue();
            case ANSWERED, ACCEPTED -> made.undertaking().due().orElse(null);
            case REPORTED_COMPLETE, CONFIRMED, CLOSED -> null;
        };
    }
}
