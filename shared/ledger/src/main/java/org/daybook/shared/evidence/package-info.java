/**
 * Packs of evidence: what of the record is handed to an outsider in one archive, and how they find out, with nothing else
 * at hand, whether it holds. Pure: it knows no database, and reads and writes piece by piece however large a pack is.
 */
package org.daybook.shared.evidence;
