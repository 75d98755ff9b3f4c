package org.daybook.shared.board.delegation;

import java.time.LocalDate;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A power that a board delegated to an officer.
 *
 * @param account that acts under it; absent where none is linked
 * @param until the last day; absent means until it is ended
 */
public record Delegation(
        Post post, @Nullable AccountId account, Text power, LocalDate from, @Nullable LocalDate until) {

    /** Whether the officer has the power on that day, unless it was ended. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
