/**
 * Pages of actions: the tracker of all boards, and each action with its dates and history. They show what {@code
 * org.daybook.query.action} answers and decide nothing. Start with {@code ActionPages}.
 */
package org.daybook.app.web.action;
