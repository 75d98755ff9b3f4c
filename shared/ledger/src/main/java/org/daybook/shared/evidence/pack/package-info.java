/**
 * The format of packs: how they are written and read. It sees the ledger and the archive that packs lie in, and no
 * checks. Start with {@link org.daybook.shared.evidence.pack.PackWriter} and {@link
 * org.daybook.shared.evidence.pack.Manifest}.
 */
package org.daybook.shared.evidence.pack;
