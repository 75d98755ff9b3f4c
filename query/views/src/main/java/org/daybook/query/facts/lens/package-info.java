/**
 * What the reader of a request may not be shown of entries and facts: the one place at which the views withhold what is private.
 * Everything that reads entries, facts or openings goes through it; whoever is not known may read nothing private. Start with
 * {@link org.daybook.query.facts.lens.Lens}.
 */
package org.daybook.query.facts.lens;
