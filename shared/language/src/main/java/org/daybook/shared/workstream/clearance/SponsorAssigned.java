package org.daybook.shared.workstream.clearance;

import java.time.LocalDate;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.WorkstreamLifeEvent;
import org.jspecify.annotations.Nullable;

/** The sponsor of the workstream was changed; <code>until</code> is the last day of somebody who acts for a time. */
public record SponsorAssigned(Post post, @Nullable AccountId account, @Nullable LocalDate until)
        implements WorkstreamLifeEvent {

    /** Whether it still holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
