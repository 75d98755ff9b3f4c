package org.daybook.shared.board.member;

import org.daybook.shared.account.AccountId;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A seat was handed over to another holder.
 *
 * @param account linked to the seat since; absent where none is
 */
public record SeatHandedOver(LocalId seat, Post post, @Nullable AccountId account, @Nullable Text reason)
        implements BoardEvent {}
