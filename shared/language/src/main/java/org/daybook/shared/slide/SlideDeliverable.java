package org.daybook.shared.slide;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.DeliverableStatus;
import org.daybook.shared.workstream.rag.RagRating;

/**
 * A deliverable as a slide shows it.
 *
 * @param originalTargetDate the date from which it first moved; absent while it has not moved
 * @param previousTargetDate what stood before it last moved; absent while it has not moved
 * @param timesMoved how often the target date moved, as {@link org.daybook.shared.clock.Moves} counts
 * @param overdue whether it is open and its last possible day has passed on the slide's day
 * @param closedOn the day it was completed; absent while it is open
 * @param note the evidence of completion or why it was reopened
 * @param rating its own rating; absent where it has none
 */
public record SlideDeliverable(
        String id,
        Label reference,
        LocalId objective,
        Text description,
        Post owner,
        @ReadInWords TargetDate targetDate,
        @ReadInWords TargetDate originalTargetDate,
        @ReadInWords TargetDate previousTargetDate,
        int timesMoved,
        boolean overdue,
        DeliverableStatus status,
        LocalDate closedOn,
        Text note,
        List<Link> links,
        RagRating rating,
        Text ratingReason,
        List<Tag> tags,
        long version) {}
