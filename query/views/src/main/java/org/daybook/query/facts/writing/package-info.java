/**
 * Writes facts: the projector, the filling of the schema that does not serve, and the replacement of redacted entries. Start with
 * {@link org.daybook.query.facts.writing.FactsProjector}.
 */
package org.daybook.query.facts.writing;
