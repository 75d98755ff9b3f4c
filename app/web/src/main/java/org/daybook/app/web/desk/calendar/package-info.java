/**
 * The page on which people see their workstreams and what is due when. It sees the calendar of the read API and the drafts.
 * Start with {@code MyDesk}.
 */
package org.daybook.app.web.desk.calendar;
