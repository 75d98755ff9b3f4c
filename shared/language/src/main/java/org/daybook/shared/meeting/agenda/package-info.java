/**
 * Agendas of meetings, item by item. It sees the meeting it belongs to, and workstreams, reviews and papers by id. Start with
 * {@link org.daybook.shared.meeting.agenda.SetAgenda}.
 */
@NullMarked
package org.daybook.shared.meeting.agenda;

import org.jspecify.annotations.NullMarked;
