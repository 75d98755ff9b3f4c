/** The reporting calendar: which reports a workstream owes, and what it has promised for the weeks to come. */
package org.daybook.query.calendar;
