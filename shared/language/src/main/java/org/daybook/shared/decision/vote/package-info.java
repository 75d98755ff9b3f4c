/**
 * Votes on decisions, counted or recorded member by member. It sees the decision it belongs to. Start with {@link
 * org.daybook.shared.decision.vote.Votes}.
 */
@NullMarked
package org.daybook.shared.decision.vote;

import org.jspecify.annotations.NullMarked;
