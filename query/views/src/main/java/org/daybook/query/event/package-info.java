/**
 * Reads the stored events of the whole record, for auditors of every programme. Sees the entries and nothing that is
 * made from them. Start with {@link org.daybook.query.event.EventsController}.
 */
package org.daybook.query.event;
