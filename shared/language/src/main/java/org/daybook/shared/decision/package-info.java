/**
 * Decisions, whoever took them: commands, events and facts. It sees boards, meetings, workstreams and their requests by
 * their ids. Start with {@link org.daybook.shared.decision.RegisterDecision}.
 */
@NullMarked
package org.daybook.shared.decision;

import org.jspecify.annotations.NullMarked;
