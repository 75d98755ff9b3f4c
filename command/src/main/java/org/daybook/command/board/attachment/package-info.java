/**
 * The programmes that a board serves: attached and detached from a day on. It sees the kernel of the write side and the
 * register. Start with {@code Attachments}.
 */
package org.daybook.command.board.attachment;
