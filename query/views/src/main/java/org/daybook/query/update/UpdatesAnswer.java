package org.daybook.query.update;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A page of the submitted updates of a workstream, in the order of their numbers.
 *
 * @param next what to send as {@code after} for the updates that follow; absent on the last page
 */
record UpdatesAnswer(LocalDate on, Instant knownAt, long position, List<UpdateItem> items, String next) {}
