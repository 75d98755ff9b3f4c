/**
 * Decisions: taken at a meeting, by correspondence or by an officer, or found in an older register. Its rules read boards,
 * meetings and requests as external facts. Start with {@code DecisionDecider}.
 */
package org.daybook.command.decision;
