package org.daybook.command.review;

import java.util.Optional;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.rule.EntryChangesSomething;
import org.daybook.command.rule.StateAllowsTheStep;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.review.followup.ActionDueCorrected;
import org.daybook.shared.review.followup.CompletionConfirmed;
import org.daybook.shared.review.followup.CompletionRejected;
import org.daybook.shared.review.followup.CompletionReported;
import org.daybook.shared.review.followup.FollowUpEvent;
import org.daybook.shared.review.followup.RecommendationHandedOver;
import org.daybook.shared.review.followup.RecommendationPrioritised;
import org.daybook.shared.review.followup.RecommendationProgressReported;
import org.daybook.shared.review.laterdate.LaterDateGranted;
import org.daybook.shared.review.laterdate.LaterDateRefused;
import org.daybook.shared.review.laterdate.LaterDateRequested;
import org.daybook.shared.text.Label;

/**
 * Applies the rules of what follows an answer to one entry.
 *
 * @param made the recommendation that it is about
 */
record FollowUpChecks(ReviewState.Registered review, Recommendation made, DecisionContext context) {

    void check(FollowUpEvent event) {
        Label label = event.recommendation();
        switch (event) {
            case RecommendationPrioritised e -> checkPriority(e);
            case RecommendationHandedOver e -> {
                requireAgreed(label);
                new EntryChangesSomething(!e.owner().equals(made.owner()), "owner").require();
            }
            case RecommendationProgressReported e -> {
                requireAgreed(label);
                EvidenceIsOnRecord.of(e.evidence(), context).require();
            }
            case LaterDateRequested e -> checkRequest(e);
            case LaterDateGranted e -> {
                requireWaiting(label);
                checkLater(e.due());
            }
            case LaterDateRefused e -> requireWaiting(label);
            case ActionDueCorrected e -> {
                requireAgreed(label);
                checkMoves(e.due());
            }
            case CompletionReported e -> checkCompletion(e);
            case CompletionConfirmed e -> requireReported(label);
            case CompletionRejected e -> {
                requireReported(label);
                if (e.due() != null) checkMoves(e.due());
            }
        }
    }

    private void checkPriority(RecommendationPrioritised e) {
        new PrioritiesOfAReviewShareOneScale(review.scale(), e.priority()).require();
        new EntryChangesSomething(e.priority() != made.priority(), "priority").require();
    }

    private void checkRequest(LaterDateRequested e) {
        requireCarriedOut("only-what-is-carried-out-gets-a-later-date", e.recommendation());
        new LaterDateNeedsADateToFollow(made.action()).require();
        new OneLaterDateWaitsAtATime(made.action()).require();
        checkLater(e.due());
    }

    private void checkCompletion(CompletionReported e) {
        requireCarriedOut("only-what-is-carried-out-is-reported-complete", e.recommendation());
        EvidenceIsOnRecord.of(e.evidence(), context).require();
    }

    private void checkLater(TargetDate later) {
        made.action().holding().ifPresent(now -> new LaterDateFollowsTheDateThatHolds(now, later).require());
    }

    private void checkMoves(TargetDate due) {
        new EntryChangesSomething(!made.action().holding().equals(Optional.of(due)), "due").require();
    }

    private void requireCarriedOut(String code, Label label) {
        require(
                code,
                made.status() == RecommendationStatus.REPORTED_COMPLETE
                        ? "Recommendation %s is reported complete, and the panel has still to confirm it"
                        : "Recommendation %s is %s; this takes one that is answered or accepted",
                label,
                made.status().isCarriedOut());
    }

    private void requireAgreed(Label label) {
        require(
                "only-what-was-answered-is-followed-up",
                "Recommendation %s is %s; this takes one that is answered and not closed",
                label,
                made.status().isCarriedOut() || made.status() == RecommendationStatus.REPORTED_COMPLETE);
    }

    private void requireReported(Label label) {
        require(
                "only-what-is-reported-complete-is-confirmed",
                "Recommendation %s is %s, not reported complete",
                label,
                made.status() == RecommendationStatus.REPORTED_COMPLETE);
    }

    private void requireWaiting(Label label) {
        require(
                "only-a-later-date-that-waits-is-decided",
                "No request for a later date for recommendation %s is waiting for the panel",
                label,
                !made.status().owesAnAnswer()
                        && !made.status().isFinished()
                        && made.action().waiting().isPresent());
    }

    private void require(String code, String message, Label label, boolean holds) {
        new StateAllowsTheStep(code, "recommendation", message, label, made.status(), context.effectiveOn(), holds)
                .require();
    }
}
