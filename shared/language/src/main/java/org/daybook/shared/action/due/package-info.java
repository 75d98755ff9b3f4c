/**
 * When actions are due: on target dates or at the board's next meeting, and how that moves. It sees the action it belongs to
 * and values. Start with {@link org.daybook.shared.action.due.ActionDate}.
 */
@NullMarked
package org.daybook.shared.action.due;

import org.jspecify.annotations.NullMarked;
