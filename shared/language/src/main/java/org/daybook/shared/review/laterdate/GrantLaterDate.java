package org.daybook.shared.review.laterdate;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.followup.FollowUpCommand;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Grants the later date that was asked for, or another one.
 *
 * @param due absent: the date that was asked for
 */
public record GrantLaterDate(Label recommendation, @Nullable TargetDate due, @Nullable Text note)
        implements FollowUpCommand {}
