/**
 * The PostgreSQL that Daybook starts for itself in its data folder: unpacked, made, started, watched and stopped,
 * however the process before it ended. It sees files, processes and the logins of the database, and no tables. Start
 * with {@link org.daybook.app.store.embedded.EmbeddedDatabase}.
 */
package org.daybook.app.store.embedded;
