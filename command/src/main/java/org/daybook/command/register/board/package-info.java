/**
 * What decisions must know of a board: who votes, and whom it gave a power. It sees the entries of boards alone. Start with
 * {@code DelegatedPower}.
 */
package org.daybook.command.register.board;
