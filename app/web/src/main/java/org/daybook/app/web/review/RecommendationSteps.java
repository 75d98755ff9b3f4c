package org.daybook.app.web.review;

import java.util.List;
import org.daybook.shared.review.RecommendationStatus;

/** The commands that make sense for a recommendation in each state; the rules are checked when one is sent. */
record RecommendationSteps() {

    public List<String> in(RecommendationStatus state) {
        return switch (state) {
            case OPEN, SENT_BACK ->
                List.of(
                        "answer-recommendation",
                        "reschedule-answer",
                        "prioritise-recommendation",
                        "close-recommendation");
            case ANSWERED ->
                List.of("accept-answer", "send-back-answer", "report-progress", "hand-over-recommendation");
            case ACCEPTED ->
                List.of(
                        "report-progress",
                        "report-completion",
                        "request-later-date",
                        "grant-later-date",
                        "refuse-later-date",
                        "hand-over-recommendation",
                        "prioritise-recommendation",
                        "correct-action-due",
                        "send-back-answer",
                        "close-recommendation");
            case REPORTED_COMPLETE -> List.of("confirm-completion", "reject-completion", "close-recommendation");
            case CONFIRMED, CLOSED -> List.of("reopen-recommendation");
        };
    }
}
