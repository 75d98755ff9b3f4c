/**
 * Programmes: their names, and the rules that they set for their workstreams. It sees the kernel of the write side and the
 * register. Start with {@code ProgrammeDecider}.
 */
package org.daybook.command.programme;
