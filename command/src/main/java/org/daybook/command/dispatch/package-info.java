/**
 * The way of a command to its aggregate and of the answer back, over the command bus of one process or of several. It decides
 * again on fresh state where a cached one may be outdated, and distinguishes refusals, failures and unknown outcomes. Start with
 * {@code BusDispatcher}.
 */
package org.daybook.command.dispatch;
