/** Packs of format 1, of which none is made any more: they are checked for ever, as they were checked then. */
package org.daybook.shared.evidence.format1;
