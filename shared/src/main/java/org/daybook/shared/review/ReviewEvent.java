package org.daybook.shared.review;

import org.daybook.shared.contract.DaybookEvent;

/** What may have happened to a review. */
public sealed interface ReviewEvent extends DaybookEvent
        permits ReviewRegistered,
                RecommendationAnswered,
                AnswerAccepted,
                AnswerSentBack,
                AnswerRescheduled,
                RecommendationClosed,
                RecommendationReopened,
                ReviewTextRedacted {}
