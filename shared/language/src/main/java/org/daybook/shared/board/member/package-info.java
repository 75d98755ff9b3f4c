/**
 * The posts that sit on a board, seated and released. It sees the board it belongs to and values. Start with
 * {@link org.daybook.shared.board.member.SeatMember}.
 */
@NullMarked
package org.daybook.shared.board.member;

import org.jspecify.annotations.NullMarked;
