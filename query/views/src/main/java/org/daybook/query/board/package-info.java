/**
 * Boards as they stand on any day, as known at any instant. Sees the lists and the facts of boards. Start with {@link
 * org.daybook.query.board.BoardsController}.
 */
package org.daybook.query.board;
