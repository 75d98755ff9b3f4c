package org.daybook.shared.review.laterdate;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.followup.FollowUpEvent;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** The panel granted a later date, which holds from now on. */
public record LaterDateGranted(Label recommendation, TargetDate due, @Nullable Text note) implements FollowUpEvent {}
