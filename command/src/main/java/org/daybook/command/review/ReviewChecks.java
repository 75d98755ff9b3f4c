package org.daybook.command.review;

import java.time.LocalDate;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.rule.EffectiveDayMayNotLieInTheFuture;
import org.daybook.command.rule.EntryChangesSomething;
import org.daybook.command.rule.EntryMayNotPrecedeTheOpening;
import org.daybook.command.rule.StepMayNotPrecedeTheLast;
import org.daybook.shared.review.RecommendationClosed;
import org.daybook.shared.review.RecommendationReopened;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.review.ReviewRegistered;
import org.daybook.shared.review.ReviewTextRedacted;
import org.daybook.shared.review.answer.AnswerAccepted;
import org.daybook.shared.review.answer.AnswerRescheduled;
import org.daybook.shared.review.answer.AnswerSentBack;
import org.daybook.shared.review.answer.RecommendationAnswered;
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
            case RecommendationReopened e ->
                new OnlyAClosedRecommendationIsReopened(
                                e.recommendation(), stepOf(e.recommendation()).status())
                        .require();
            case ReviewTextRedacted e -> {}
        }
    }

    private void checkRegistration(ReviewRegistered e) {
        ProgrammeRules programme = context.programme("reviewed-programme-exists", e.programme());
        new EntryMayNotPrecedeTheOpening("programme", programme.states().openedOn(), context.effectiveOn()).require();
        new ReportMayNotFollowItsRegistration(e.reportedOn(), context.effectiveOn()).require();
    }

    private void checkAnswer(RecommendationAnswered e) {
        Recommendation recommendation = stepOf(e.recommendation());
        new OnlyARecommendationThatOwesAnAnswerIsAnswered(e.recommendation(), recommendation.status()).require();
        EvidenceIsOnRecord.of(e.evidence(), context).require();
    }

    private void checkJudgement(Label label) {
        new OnlyAnAnswerThatWaitsIsJudged(label, stepOf(label).status()).require();
    }

    private void checkRescheduling(AnswerRescheduled e) {
        Recommendation recommendation = stepOf(e.recommendation());
        new OnlyAnAnswerStillOwedIsRescheduled(e.recommendation(), recommendation.status()).require();
        new EntryChangesSomething(!recommendation.answerDue().equals(e.answerDue()), "answerDue").require();
    }

    private void checkClosing(RecommendationClosed e) {
        Recommendation recommendation = stepOf(e.recommendation());
        new ClosedRecommendationStaysClosed(e.recommendation(), recommendation.status()).require();
        new ClosingWithoutAnAcceptedAnswerNeedsAReason(recommendation.status(), e.reason()).require();
    }

    /** The recommendation that an entry takes a step further. */
    private Recommendation stepOf(Label label) {
        Recommendation recommendation = state.recommendations().get(label);
        new RecommendationIsKnown(label, recommendation != null).require();
        LocalDate on = context.effectiveOn();
        new StepMayNotPrecedeTheLast(
                        "recommendation " + label, on, recommendation.entries().after(on))
                .require();
        return recommendation;
    }
}
