/** The rules of seats on a board. It sees the kernel of the write side. Start with {@code SeatIsHeld}. */
package org.daybook.command.board.seat;
