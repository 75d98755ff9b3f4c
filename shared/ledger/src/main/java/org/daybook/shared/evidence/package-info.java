/**
 * Packs of evidence: what of the record is handed to an outsider in one archive, and how they find out, with nothing
 * else at hand, whether it holds. It sees the ledger and the language, knows no database, and reads and writes piece
 * by piece however large a pack is. Start with {@link org.daybook.shared.evidence.Verification}.
 */
package org.daybook.shared.evidence;
