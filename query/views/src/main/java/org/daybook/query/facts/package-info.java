/**
 * The facts that entries assert, on two clocks: the schemas that hold them, which of them serves, and how far it has come. Below are
 * {@code entry} for entries as they were stored, {@code writing} for projecting and filling, {@code lookup} for the statements and
 * caches that every view uses, {@code outline} for what is kept of workstreams in memory, and {@code standing} for what is in force.
 * Start with {@link org.daybook.query.facts.Projection} and {@link org.daybook.query.facts.standing.Standings}.
 */
package org.daybook.query.facts;
