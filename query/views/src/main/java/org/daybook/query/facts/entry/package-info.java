/**
 * Entries as they were stored: read from the serving schema, or from the event store while facts are made. Start with
 * {@link org.daybook.query.facts.entry.Entries}; {@link org.daybook.query.facts.entry.PackedEntry} has the stored form.
 */
package org.daybook.query.facts.entry;
