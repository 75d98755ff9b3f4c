package org.daybook.command.board;

import java.time.LocalDate;

/**
 * What was said of one thing last.
 *
 * @param on the day from which it holds
 */
record Stated<V>(V value, LocalDate on) {}
