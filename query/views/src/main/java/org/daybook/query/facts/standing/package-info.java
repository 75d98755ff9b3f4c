/**
 * What is in force on a day, as known at a position: facts, openings, and decisions taken. Start with
 * {@link org.daybook.query.facts.standing.Standings}.
 */
package org.daybook.query.facts.standing;
