/**
 * Actions of boards, from the minute that raises them until they are done or dropped: commands, events and facts. It sees
 * boards, meetings and programmes by their ids, links to entries, facts and values. Start with {@link
 * org.daybook.shared.action.RaiseAction}.
 */
@NullMarked
package org.daybook.shared.action;

import org.jspecify.annotations.NullMarked;
