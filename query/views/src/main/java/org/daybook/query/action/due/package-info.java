/**
 * When actions are due, as boards meet: the days of meetings, every date of an action, and how urgent it is. Sees the facts of
 * actions and meetings. Start with {@link org.daybook.query.action.due.BoardDays}.
 */
package org.daybook.query.action.due;
