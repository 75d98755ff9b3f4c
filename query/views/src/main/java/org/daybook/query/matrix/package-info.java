/**
 * Objectives and deliverables against the tags that their programme lists. Sees the lists over workstreams and the
 * parts of a slide. Start with {@link org.daybook.query.matrix.Matrix}.
 */
package org.daybook.query.matrix;
