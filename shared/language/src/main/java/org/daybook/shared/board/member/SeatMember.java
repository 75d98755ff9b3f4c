package org.daybook.shared.board.member;

import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.text.Post;

/** Gives a post a seat on a board. */
public record SeatMember(Post post) implements BoardCommand {}
