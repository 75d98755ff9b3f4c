/**
 * Signed notes of C2SP: keys, signatures and the text that they sign. It sees digests and cosignatures, and no tree.
 * Start with {@link org.daybook.shared.ledger.note.SignedNote}.
 */
package org.daybook.shared.ledger.note;
