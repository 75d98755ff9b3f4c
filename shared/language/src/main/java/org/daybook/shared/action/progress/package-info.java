/**
 * How actions go on: reported, put on hold, resumed, completed, dropped, reopened. It sees the action it belongs to, its dates
 * and values. Start with {@link org.daybook.shared.action.progress.CompleteAction}.
 */
@NullMarked
package org.daybook.shared.action.progress;

import org.jspecify.annotations.NullMarked;
