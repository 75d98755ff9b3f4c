/**
 * What a board should look at: red, overdue, without a date, or only said to be complete. Sees the lists over
 * workstreams and the parts of a slide. Start with {@link org.daybook.query.exceptions.Exceptions}.
 */
package org.daybook.query.exceptions;
