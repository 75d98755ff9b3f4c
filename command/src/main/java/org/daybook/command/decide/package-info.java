/**
 * The input of a decision besides state and command: who acts, when, from which day, and the external facts that the command
 * names. It sees the language and the rules, and does no I/O. Start with {@code DecisionContext}.
 */
package org.daybook.command.decide;
