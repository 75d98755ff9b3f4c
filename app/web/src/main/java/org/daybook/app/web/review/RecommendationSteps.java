package org.daybook.app.web.review;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.shared.review.RecommendationStatus;

/** The commands that make sense for a recommendation in each state; the rules are checked when one is sent. */
record RecommendationSteps() {

    private static final List<String> JUDGING = List.of("accept-answer", "send-back-answer");
    private static final List<String> DECIDING = List.of("grant-later-date", "refuse-later-date");
    private static final List<String> CARRYING_OUT = List.of("report-progress", "report-completion");
    private static final List<String> CHANGING =
            List.of("hand-over-recommendation", "prioritise-recommendation", "correct-action-due");
    private static final List<String> CLOSING = List.of("close-recommendation");

    /**
     * @param dated whether what was agreed has a date
     * @param waiting whether the panel has still to decide on a later one
     */
    public List<String> in(RecommendationStatus state, boolean dated, boolean waiting) {
        List<String> laterDate = waiting ? DECIDING : dated ? List.of("request-later-date") : List.of();
        return switch (state) {
            case OPEN, SENT_BACK ->
                List.of(
                        "answer-recommendation",
                        "reschedule-answer",
                        "prioritise-recommendation",
                        "close-recommendation");
            case ANSWERED -> joined(JUDGING, laterDate, CARRYING_OUT, CHANGING, CLOSING);
            case ACCEPTED -> joined(laterDate, CARRYING_OUT, CHANGING, CLOSING);
            case REPORTED_COMPLETE ->
                joined(List.of("confirm-completion", "reject-completion"), waiting ? DECIDING : List.of(), CLOSING);
            case CONFIRMED, CLOSED -> List.of("reopen-recommendation");
        };
    }

    @SafeVarargs
    private static List<String> joined(List<String>... some) {
        return Stream.of(some).flatMap(List::stream).toList();
    }
}
