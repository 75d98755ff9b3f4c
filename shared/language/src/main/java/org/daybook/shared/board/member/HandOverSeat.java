package org.daybook.shared.board.member;

import org.daybook.shared.account.AccountId;
import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Hands a seat over to another holder, or links another account to its post. Capacity and term of office stay.
 *
 * @param account that of the new holder, which has the rights of the seat from then on; absent: none is linked any more
 */
public record HandOverSeat(LocalId seat, Post post, @Nullable AccountId account, @Nullable Text reason)
        implements BoardCommand {}
