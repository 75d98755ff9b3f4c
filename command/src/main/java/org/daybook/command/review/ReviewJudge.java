package org.daybook.command.review;

import java.time.LocalDate;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.rule.EffectiveDayMayNotLieInTheFuture;
import org.daybook.command.rule.EntryChangesSomething;
import org.daybook.command.rule.EntryMayNotPrecedeTheOpening;
import org.daybook.command.rule.ReferenceExists;
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

/** The rules of reviews, put to one entry. */
record ReviewJudge(ReviewState state, DecisionContext circumstances) {

    void judge(ReviewEvent event) {
        new EffectiveDayMayNotLieInTheFuture(circumstances.effectiveOn(), circumstances.today()).require();
        switch (event) {
            case ReviewRegistered e -> judgeRegistration(e);
            case RecommendationAnswered e -> judgeAnswer(e);
            case AnswerAccepted e -> judgeJudgement(e.recommendation());
            case AnswerSentBack e -> judgeJudgement(e.recommendation());
            case AnswerRescheduled e -> judgeRescheduling(e);
            case RecommendationClosed e -> judgeClosing(e);
            case RecommendationReopened e ->
                new OnlyAClosedRecommendationIsReopened(
                                e.recommendation(), stepOf(e.recommendation()).status())
                        .require();
            case ReviewTextRedacted e -> {}
        }
    }

    private void judgeRegistration(ReviewRegistered e) {
        var programme = circumstances.facts().get(ExternalFact.PROGRAMME);
        new ReferenceExists("reviewed-programme-exists", "programme", e.programme(), programme.isPresent()).require();
        new EntryMayNotPrecedeTheOpening(
                        "programme", programme.orElseThrow().states().openedOn(), circumstances.effectiveOn())
                .require();
        new ReportMayNotFollowItsRegistration(e.reportedOn(), circumstances.effectiveOn()).require();
    }

    private void judgeAnswer(RecommendationAnswered e) {
        Recommendation recommendation = stepOf(e.recommendation());
        new OnlyARecommendationThatOwesAnAnswerIsAnswered(e.recommendation(), recommendation.status()).require();
        EvidenceIsOnRecord.of(e.evidence(), circumstances).require();
    }

    private void judgeJudgement(Label label) {
        new OnlyAnAnswerThatWaitsIsJudged(label, stepOf(label).status()).require();
    }

    private void judgeRescheduling(AnswerRescheduled e) {
        Recommendation recommendation = stepOf(e.recommendation());
        new OnlyAnAnswerStillOwedIsRescheduled(e.recommendation(), recommendation.status()).require();
        new EntryChangesSomething(!recommendation.answerDue().equals(e.answerDue()), "answerDue").require();
    }

    private void judgeClosing(RecommendationClosed e) {
        Recommendation recommendation = stepOf(e.recommendation());
        new ClosedRecommendationStaysClosed(e.recommendation(), recommendation.status()).require();
        new ClosingWithoutAnAcceptedAnswerNeedsAReason(recommendation.status(), e.reason()).require();
    }

    /** The recommendation that an entry takes a step further. */
    private Recommendation stepOf(Label label) {
        Recommendation recommendation = state.recommendations().get(label);
        new RecommendationIsKnown(label, recommendation != null).require();
        LocalDate on = circumstances.effectiveOn();
        new StepMayNotPrecedeTheLast(
                        "recommendation " + label, on, recommendation.entries().after(on))
                .require();
        return recommendation;
    }
}
