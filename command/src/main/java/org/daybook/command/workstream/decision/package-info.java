/**
 * Decisions that a workstream requests from a board, and how the board decided. Its rules read meetings and papers as external
 * facts. Start with {@code DecisionRequests}.
 */
package org.daybook.command.workstream.decision;
