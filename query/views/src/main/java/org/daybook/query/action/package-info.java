/**
 * The tracker of actions of all boards, and the matters arising at a meeting. Sees the facts of actions, meetings and boards,
 * the lists, and the entries that took actions up. Start with {@link org.daybook.query.action.FindActions}.
 */
package org.daybook.query.action;
