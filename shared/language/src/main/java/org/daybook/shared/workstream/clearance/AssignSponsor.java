package org.daybook.shared.workstream.clearance;

import java.time.LocalDate;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.WorkstreamLifeCommand;
import org.jspecify.annotations.Nullable;

/**
 * Assigns the post that sponsors the workstream and, if there is one, its account.
 *
 * @param until the last day on which it does, for somebody who acts for a time; absent means without an end
 */
public record AssignSponsor(Post post, @Nullable AccountId account, @Nullable LocalDate until)
        implements WorkstreamLifeCommand {}
