package org.daybook.shared.review;

import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.review.answer.AcceptAnswer;
import org.daybook.shared.review.answer.AnswerRecommendation;
import org.daybook.shared.review.answer.RescheduleAnswer;
import org.daybook.shared.review.answer.SendBackAnswer;
import org.daybook.shared.review.followup.FollowUpCommand;

/** The commands of a review. */
public sealed interface ReviewCommand extends DaybookCommand
        permits RegisterReview,
                AnswerRecommendation,
                AcceptAnswer,
                SendBackAnswer,
                RescheduleAnswer,
                CloseRecommendation,
                ReopenRecommendation,
                FollowUpCommand {}
