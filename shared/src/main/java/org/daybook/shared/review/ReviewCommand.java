package org.daybook.shared.review;

import org.daybook.shared.contract.DaybookCommand;

/** What may be asked of a review. */
public sealed interface ReviewCommand extends DaybookCommand
        permits RegisterReview,
                AnswerRecommendation,
                AcceptAnswer,
                SendBackAnswer,
                RescheduleAnswer,
                CloseRecommendation,
                ReopenRecommendation {}
