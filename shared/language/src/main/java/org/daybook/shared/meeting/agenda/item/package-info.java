/**
 * Items of agendas: what each is for and what it concerns. It sees workstreams, reviews and papers by id. Start with {@link
 * org.daybook.shared.meeting.agenda.item.AgendaItem}.
 */
@NullMarked
package org.daybook.shared.meeting.agenda.item;

import org.jspecify.annotations.NullMarked;
