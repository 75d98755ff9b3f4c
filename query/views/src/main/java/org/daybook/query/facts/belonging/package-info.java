/**
 * The programmes that aggregates belong to, on any day and as known at any position. Sees the language and the schemas of
 * facts. Start with {@link org.daybook.query.facts.belonging.Belongings}.
 */
package org.daybook.query.facts.belonging;
