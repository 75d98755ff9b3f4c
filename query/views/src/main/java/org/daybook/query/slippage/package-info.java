/**
 * Deliverables and measures whose target dates moved, with each move. Sees the lists over workstreams and the series
 * of target dates. Start with {@link org.daybook.query.slippage.Slippage}.
 */
package org.daybook.query.slippage;
