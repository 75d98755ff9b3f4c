package org.daybook.shared.board.delegation;

import java.time.LocalDate;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Delegates a power of the board to an officer.
 *
 * @param delegation its id; absent: one is made
 * @param account that of the officer, which then acts under the delegation; absent: none is linked
 * @param power what the officer may decide
 * @param from the first day; absent means the day on which the entry takes effect
 * @param until the last day; absent means until it is ended
 */
public record DelegatePower(
        @Nullable LocalId delegation,
        Post post,
        @Nullable AccountId account,
        Text power,
        @Nullable LocalDate from,
        @Nullable LocalDate until)
        implements BoardCommand {

    /** @throws org.daybook.shared.rejection.InvalidValue if it ends before it begins */
    public DelegatePower {
        if (from != null && until != null) Required.ordered(from, until, "until");
    }
}
