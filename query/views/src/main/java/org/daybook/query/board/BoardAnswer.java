package org.daybook.query.board;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A board and its place on the two clocks.
 *
 * @param version of the last entry of the board known there; what {@code If-Match} takes when nothing came since
 */
record BoardAnswer(LocalDate on, Instant knownAt, long position, long version, Board board) {}
