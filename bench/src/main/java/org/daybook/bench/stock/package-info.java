/**
 * Daybook with Axon's own event store on PostgreSQL in the place of ours, for comparison only: the same commands, rules,
 * security and HTTP.
 */
package org.daybook.bench.stock;
