package org.daybook.shared.board.member;

import org.daybook.shared.account.AccountId;
import org.daybook.shared.text.Post;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a seat.
 *
 * @param account that of the post's holder, which has the rights of the seat; absent while none is linked
 */
public record SeatHolder(Post post, @Nullable AccountId account) {}
