/**
 * Packs of evidence for auditors, made as they are sent; what is in one and how it is checked is {@link
 * org.daybook.shared.evidence}'s. It sees the views, the stored ledger and those who sign for it. Start with {@code
 * EvidenceController}.
 */
package org.daybook.query.proof.evidence;
