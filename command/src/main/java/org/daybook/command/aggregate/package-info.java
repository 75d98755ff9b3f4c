/**
 * What all aggregates share: the carrier of a command, event metadata, idempotency keys, caches and snapshots. Apart from the
 * aggregates themselves it is the only package of the domain that knows Axon. Start with {@code DaybookAggregate} and
 * {@code ParsedCommand}.
 */
package org.daybook.command.aggregate;
