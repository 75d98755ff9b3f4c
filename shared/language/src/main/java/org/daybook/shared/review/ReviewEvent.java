package org.daybook.shared.review;

import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.review.answer.AnswerAccepted;
import org.daybook.shared.review.answer.AnswerRescheduled;
import org.daybook.shared.review.answer.AnswerSentBack;
import org.daybook.shared.review.answer.RecommendationAnswered;
import org.daybook.shared.review.followup.FollowUpEvent;

/** The events of a review. */
public sealed interface ReviewEvent extends DaybookEvent
        permits ReviewRegistered,
                RecommendationAnswered,
                AnswerAccepted,
                AnswerSentBack,
                AnswerRescheduled,
                RecommendationClosed,
                RecommendationReopened,
                FollowUpEvent,
                ReviewTextRedacted {}
