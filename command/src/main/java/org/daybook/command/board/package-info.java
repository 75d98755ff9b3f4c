/**
 * Boards of a programme: established, changed, given members, and dissolved. It sees the kernel of the write side and the
 * register. Start with {@code BoardDecider}.
 */
package org.daybook.command.board;
