/**
 * Look-ups of facts: the SQL, the numbers under which the tables know aggregates, kinds and authors, and the caches that grow with
 * the record. Start with {@link org.daybook.query.facts.lookup.FactSql}.
 */
package org.daybook.query.facts.lookup;
