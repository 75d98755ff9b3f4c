/**
 * Puts the parts of a node together: which engine keeps the events, which side it runs, and what Axon needs for that.
 * It sees the store, both sides and the settings, and no pages. Start with {@code PostgresEvents} or {@code
 * AxonServerEvents}.
 */
package org.daybook.app.store.wiring;
