/**
 * Meetings of a board: called, given papers, held, minuted, and followed by actions. It sees the kernel of the write side and
 * the register. Start with {@code MeetingDecider}; actions and minutes have packages of their own.
 */
package org.daybook.command.meeting;
