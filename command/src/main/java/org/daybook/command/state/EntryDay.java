package org.daybook.command.state;

import java.time.LocalDate;

/**
 * An entry of an aggregate and the day on which it takes effect.
 *
 * @param version its place in the stream of its aggregate, counted from 0
 */
public record EntryDay(long version, LocalDate on) {}
