package org.daybook.shared.board.member;

import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.text.Post;

/** Ends the seat of a post on a board. */
public record ReleaseMember(Post post) implements BoardCommand {}
