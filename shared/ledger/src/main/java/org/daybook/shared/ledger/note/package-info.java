/** Signed notes of C2SP: keys, signatures and the text that they sign. */
package org.daybook.shared.ledger.note;
