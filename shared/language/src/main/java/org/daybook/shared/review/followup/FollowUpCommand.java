package org.daybook.shared.review.followup;

import org.daybook.shared.review.ReviewCommand;
import org.daybook.shared.review.laterdate.GrantLaterDate;
import org.daybook.shared.review.laterdate.RefuseLaterDate;
import org.daybook.shared.review.laterdate.RequestLaterDate;
import org.daybook.shared.text.Label;

/** The commands that carry out, move and confirm what was agreed. */
public sealed interface FollowUpCommand extends ReviewCommand
        permits PrioritiseRecommendation,
                HandOverRecommendation,
                ReportProgress,
                RequestLaterDate,
                GrantLaterDate,
                RefuseLaterDate,
                CorrectActionDue,
                ReportCompletion,
                ConfirmCompletion,
                RejectCompletion {

    /** The label under which the report prints the recommendation. */
    Label recommendation();
}
