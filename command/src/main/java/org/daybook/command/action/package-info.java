/**
 * Actions of boards: raised, reported on, moved, done. It sees the kernel of the write side and the register, and the rule of
 * meetings about what takes an action up. Start with {@code ActionDecider}.
 */
package org.daybook.command.action;
