/**
 * Agendas of meetings and the papers tabled for them. It sees the meeting it belongs to, and updates by number and
 * digest. Start with {@link org.daybook.shared.meeting.agenda.TablePaper}.
 */
@NullMarked
package org.daybook.shared.meeting.agenda;

import org.jspecify.annotations.NullMarked;
