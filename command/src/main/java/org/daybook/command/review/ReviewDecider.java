package org.daybook.command.review;

import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.state.EntryDay;
import org.daybook.command.state.LatestEntries;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.AuditRecommendation;
import org.daybook.shared.review.CloseRecommendation;
import org.daybook.shared.review.RecommendationClosed;
import org.daybook.shared.review.RecommendationReopened;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.review.RegisterReview;
import org.daybook.shared.review.ReopenRecommendation;
import org.daybook.shared.review.ReviewCommand;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.review.ReviewRegistered;
import org.daybook.shared.review.ReviewTextRedacted;
import org.daybook.shared.review.answer.AcceptAnswer;
import org.daybook.shared.review.answer.AnswerAccepted;
import org.daybook.shared.review.answer.AnswerRecommendation;
import org.daybook.shared.review.answer.AnswerRescheduled;
import org.daybook.shared.review.answer.AnswerSentBack;
import org.daybook.shared.review.answer.RecommendationAnswered;
import org.daybook.shared.review.answer.RescheduleAnswer;
import org.daybook.shared.review.answer.SendBackAnswer;
import org.daybook.shared.review.followup.FollowUpCommand;
import org.daybook.shared.review.followup.FollowUpEvent;
import org.daybook.shared.text.Label;

/**
 * Decides the commands of a review. Each recommendation is answered by the programme, accepted or sent back by the
 * panel, carried out, confirmed or closed, and perhaps reopened ({@link FollowUp}). A pending answer is not replaced, so that the panel judges what it has read.
 * Each step takes effect on the day of the previous one or later, so that on every day a recommendation is as its
 * steps left it.
 */
final class ReviewDecider {

    private ReviewDecider() {}

    /** @throws org.daybook.shared.rejection.Rejection if a rule is broken */
    static ReviewEvent decide(ReviewState state, ReviewCommand command, DecisionContext context) {
        ReviewEvent event = eventOf(state, command);
        new ReviewChecks(state, context).check(event);
        return event;
    }

    private static ReviewEvent eventOf(ReviewState state, ReviewCommand command) {
        return switch (command) {
            case RegisterReview c ->
                new ReviewRegistered(
                        c.programme(), c.title(), c.panel(), c.reportedOn(), c.recommendations(), c.scale());
            case AnswerRecommendation c ->
                new RecommendationAnswered(
                        label(state, c.recommendation()),
                        c.text(),
                        c.evidence(),
                        c.agreement(),
                        c.action(),
                        c.owner(),
                        c.due());
            case AcceptAnswer c -> new AnswerAccepted(label(state, c.recommendation()), c.note());
            case SendBackAnswer c -> new AnswerSentBack(label(state, c.recommendation()), c.reason(), c.answerDue());
            case RescheduleAnswer c ->
                new AnswerRescheduled(label(state, c.recommendation()), c.answerDue(), c.reason());
            case CloseRecommendation c -> new RecommendationClosed(label(state, c.recommendation()), c.reason());
            case ReopenRecommendation c ->
                new RecommendationReopened(label(state, c.recommendation()), c.reason(), c.answerDue());
            case FollowUpCommand c -> FollowUp.decide(state.registered(), c);
        };
    }

    private static Label label(ReviewState state, Label written) {
        return state.registered().asRegistered(written);
    }

    /** Only assigns. */
    static ReviewState evolve(ReviewState state, ReviewEvent event, EntryDay entry) {
        return switch (event) {
            case ReviewRegistered e -> registered(e, entry);
            case RecommendationAnswered e ->
                state.registered().changed(e.recommendation(), entry, made -> FollowUp.answered(made, e));
            case AnswerAccepted e -> became(state, e.recommendation(), RecommendationStatus.ACCEPTED, entry, null);
            case AnswerSentBack e ->
                became(state, e.recommendation(), RecommendationStatus.SENT_BACK, entry, e.answerDue());
            case AnswerRescheduled e ->
                state.registered().changed(e.recommendation(), entry, made -> made.answerDue(e.answerDue()));
            case RecommendationClosed e -> became(state, e.recommendation(), RecommendationStatus.CLOSED, entry, null);
            case RecommendationReopened e ->
                became(state, e.recommendation(), RecommendationStatus.OPEN, entry, e.answerDue());
            case FollowUpEvent e -> FollowUp.evolve(state.registered(), e, entry);
            case ReviewTextRedacted e -> state;
        };
    }

    /** @param due absent where the date stays */
    private static ReviewState became(
            ReviewState state, Label label, RecommendationStatus next, EntryDay entry, TargetDate due) {
        return state.registered()
                .changed(label, entry, made -> made.became(next).answerDue(due));
    }

    private static ReviewState registered(ReviewRegistered e, EntryDay entry) {
        LatestEntries first = LatestEntries.none().with(entry);
        Map<Label, Recommendation> open = e.recommendations().stream()
                .collect(Collectors.toMap(
                        AuditRecommendation::recommendation,
                        made -> Recommendation.open(first, made.answerDue(), made.priority())));
        return new ReviewState.Registered(e.programme(), open, e.scale());
    }
}
