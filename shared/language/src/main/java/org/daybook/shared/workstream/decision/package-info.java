/**
 * Decisions that a workstream requests of a board, and what became of each request. It sees the workstream it belongs to,
 * meetings and decisions by their ids, and updates by number and digest. Start with {@link
 * org.daybook.shared.workstream.decision.RequestDecision}.
 */
@NullMarked
package org.daybook.shared.workstream.decision;

import org.jspecify.annotations.NullMarked;
