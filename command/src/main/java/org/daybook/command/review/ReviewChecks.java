package org.daybook.command.review;

import java.time.LocalDate;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.rule.EffectiveDayMayNotLieInTheFuture;
import org.daybook.command.rule.EntryChangesSomething;
import org.daybook.command.rule.EntryMayNotPrecedeTheOpening;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.command.rule.StateAllowsTheStep;
import org.daybook.command.rule.StepMayNotPrecedeTheLast;
import org.daybook.shared.review.RecommendationClosed;
import org.daybook.shared.review.RecommendationReopened;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.review.ReviewRegistered;
import org.daybook.shared.review.ReviewTextRedacted;
import org.daybook.shared.review.answer.AnswerAccepted;
import org.daybook.shared.review.answer.AnswerRescheduled;
import org.daybook.shared.review.answer.AnswerSentBack;
import org.daybook.shared.review.answer.RecommendationAnswered;
import org.daybook.shared.review.followup.FollowUpEvent;
import org.daybook.shared.text.Label;

/** Applies the rules of reviews to one entry. */
record ReviewChecks(ReviewState state, DecisionContext context) {

    void check(ReviewEvent event) {
        new EffectiveDayMayNotLieInTheFuture(context.effectiveOn(), context.today()).require();
        switch (event) {
            case ReviewRegistered e -> checkRegistration(e);
            case RecommendationAnswered e -> checkAnswer(e);
            case AnswerAccepted e -> checkJudgement(e.recommendation());
            case AnswerSentBack e -> checkJudgement(e.recommendation());
            case AnswerRescheduled e -> checkRescheduling(e);
            case RecommendationClosed e -> checkClosing(e);
            case RecommendationReopened e -> checkReopening(e);
            case FollowUpEvent e ->
                new FollowUpChecks(state.registered(), recommendation(e.recommendation()), context).check(e);
            case ReviewTextRedacted e -> {}
        }
    }

    private void checkRegistration(ReviewRegistered e) {
        ProgrammeRules programme = context.programme("reviewed-programme-exists", e.programme());
        new EntryMayNotPrecedeTheOpening("programme", programme.states().openedOn(), context.effectiveOn()).require();
        new ReportMayNotFollowItsRegistration(e.reportedOn(), context.effectiveOn()).require();
    }

    /** An answer is given once; it is given anew only when it was sent back or the recommendation was reopened. */
    private void checkAnswer(RecommendationAnswered e) {
        RecommendationStatus status = recommendation(e.recommendation()).status();
        require(
                "only-a-recommendation-that-owes-an-answer-is-answered",
                status == RecommendationStatus.ANSWERED
                        ? "Recommendation %s is already %s, and the answer is waiting for the panel; ask for it to be sent back"
                        : "Recommendation %s is %s and needs no answer",
                e.recommendation(),
                status,
                status.owesAnAnswer());
        EvidenceIsOnRecord.of(e.evidence(), context).require();
    }

    /** The panel accepts or sends back an answer that it has not judged yet. */
    private void checkJudgement(Label label) {
        RecommendationStatus status = recommendation(label).status();
        require(
                "only-an-answer-that-waits-is-judged",
                "No answer to recommendation %s is waiting to be judged",
                label,
                status,
                status == RecommendationStatus.ANSWERED);
    }

    /** What has been answered or closed is not due any more. */
    private void checkRescheduling(AnswerRescheduled e) {
        Recommendation recommendation = recommendation(e.recommendation());
        require(
                "only-an-answer-still-owed-is-rescheduled",
                "Recommendation %s owes no answer",
                e.recommendation(),
                recommendation.status(),
                recommendation.status().owesAnAnswer());
        new EntryChangesSomething(!recommendation.answerDue().equals(e.answerDue()), "answerDue").require();
    }

    private void checkClosing(RecommendationClosed e) {
        RecommendationStatus status = recommendation(e.recommendation()).status();
        require(
                "closed-recommendation-stays-closed",
                "Recommendation %s is already %s",
                e.recommendation(),
                status,
                !status.isFinished());
        new ClosingWithoutAnAcceptedAnswerNeedsAReason(status, e.reason()).require();
    }

    private void checkReopening(RecommendationReopened e) {
        RecommendationStatus status = recommendation(e.recommendation()).status();
        require(
                "only-a-closed-recommendation-is-reopened",
                "Recommendation %s is neither closed nor confirmed as done",
                e.recommendation(),
                status,
                status.isFinished());
    }

    private void require(String code, String message, Label label, RecommendationStatus status, boolean holds) {
        new StateAllowsTheStep(code, "recommendation", message, label, status, context.effectiveOn(), holds).require();
    }

    /** The recommendation that an entry takes a step further. */
    private Recommendation recommendation(Label label) {
        Recommendation recommendation = state.registered().recommendations().get(label);
        String missing = "This review has no recommendation";
        new ReferenceExists("recommendation-is-known", "recommendation", missing, label, recommendation != null)
                .require();
        LocalDate on = context.effectiveOn();
        new StepMayNotPrecedeTheLast(
                        "recommendation " + label, on, recommendation.entries().after(on))
                .require();
        return recommendation;
    }
}
