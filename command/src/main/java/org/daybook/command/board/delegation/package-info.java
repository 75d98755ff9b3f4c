/**
 * Powers that a board delegates to officers: their state and rules. It sees the kernel of the write side. Start with
 * {@code Delegations}.
 */
package org.daybook.command.board.delegation;
