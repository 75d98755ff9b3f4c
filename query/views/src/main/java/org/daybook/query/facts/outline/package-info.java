/**
 * Outlines: the entities of a workstream, their states and due dates at every place on the two clocks, kept in memory. Start with
 * {@link org.daybook.query.facts.outline.Outline}.
 */
package org.daybook.query.facts.outline;
