package org.daybook.shared.review;

import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.review.answer.AnswerAccepted;
import org.daybook.shared.review.answer.AnswerRescheduled;
import org.daybook.shared.review.answer.AnswerSentBack;
import org.daybook.shared.review.answer.RecommendationAnswered;

/** The events of a review. */
public sealed interface ReviewEvent extends DaybookEvent
        permits ReviewRegistered,
                RecommendationAnswered,
                AnswerAccepted,
                AnswerSentBack,
                AnswerRescheduled,
                RecommendationClosed,
                RecommendationReopened,
                ReviewTextRedacted {}
