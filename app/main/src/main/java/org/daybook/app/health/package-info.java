/**
 * Whether Daybook can do its work: the database and the event store answer, views and ledger are not far behind the
 * record, witnesses and the last self-audit agree. It sees both sides and Spring's health, and changes nothing. Start
 * with {@code HealthConfiguration}.
 */
package org.daybook.app.health;
