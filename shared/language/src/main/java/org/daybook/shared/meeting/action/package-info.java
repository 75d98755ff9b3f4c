/**
 * Actions noted at meetings, and the entries that take them up. It sees the meeting it belongs to, links to
 * entries and values. Start with {@link org.daybook.shared.meeting.action.NoteAction}.
 */
@NullMarked
package org.daybook.shared.meeting.action;

import org.jspecify.annotations.NullMarked;
