/**
 * Requests for the clearance of updates, what came of them, and whether the slide has changed since. Sees the facts, and slides
 * at two places on the clocks. Start with {@link org.daybook.query.clearance.FindClearances}.
 */
package org.daybook.query.clearance;
