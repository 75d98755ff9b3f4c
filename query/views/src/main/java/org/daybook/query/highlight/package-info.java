/**
 * Highlights of progress, each with the next steps that answer it. Sees the lists over workstreams and the facts of
 * progress and next steps. Start with {@link org.daybook.query.highlight.Highlights}.
 */
package org.daybook.query.highlight;
