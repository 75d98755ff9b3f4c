/**
 * What packs are made of, how they are written, and how what was written is read again. It sees the ledger and the
 * archive that packs lie in, and no checks. Start with {@link org.daybook.shared.evidence.pack.PackWriter} and {@link
 * org.daybook.shared.evidence.pack.Manifest}.
 */
package org.daybook.shared.evidence.pack;
