/**
 * Packs of format 1, which are no longer made: they remain verifiable. It sees the checks that both formats share.
 * Start with {@link org.daybook.shared.evidence.format1.Format1Verification}.
 */
package org.daybook.shared.evidence.format1;
