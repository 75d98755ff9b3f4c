/**
 * Starts the PostgreSQL that every engine needs, its own or a named one, and brings its tables up to date before anything
 * else asks for them. It sees the embedded database and the settings, and no event store. Start with {@link
 * org.daybook.app.store.wiring.database.DatabaseConfiguration}.
 */
package org.daybook.app.store.wiring.database;
