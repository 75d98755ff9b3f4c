/**
 * The reporting calendar: which reports a workstream owes, and what it has promised for the weeks to come. Sees the
 * portfolio, the exceptions and the milestones, whose rules it shares. Start with {@link
 * org.daybook.query.calendar.Calendar}.
 */
package org.daybook.query.calendar;
