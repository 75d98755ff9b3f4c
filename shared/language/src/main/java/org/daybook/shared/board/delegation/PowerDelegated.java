package org.daybook.shared.board.delegation;

import java.time.LocalDate;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A power of the board was delegated to an officer.
 *
 * @param account that acts under the delegation; absent where none is linked
 * @param until the last day; absent means until it is ended
 */
public record PowerDelegated(
        LocalId delegation,
        Post post,
        @Nullable AccountId account,
        Text power,
        LocalDate from,
        @Nullable LocalDate until)
        implements BoardEvent {}
