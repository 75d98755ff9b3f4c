/**
 * Packs of format 1, of which none is made any more: they are checked for ever, as they were checked then. It sees the
 * checks that both formats share. Start with {@link org.daybook.shared.evidence.format1.Format1Verification}.
 */
package org.daybook.shared.evidence.format1;
