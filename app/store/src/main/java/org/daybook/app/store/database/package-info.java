/**
 * How a PostgreSQL is reached and by which roles, for how long an answer is awaited, and how its tables are brought up
 * to date. It sees the driver, the pool and the migrations, and neither events nor views but the migration of facts.
 * Start with {@link org.daybook.app.store.database.Database}.
 */
package org.daybook.app.store.database;
