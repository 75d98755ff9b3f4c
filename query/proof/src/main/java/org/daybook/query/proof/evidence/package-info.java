/**
 * Packs of evidence for auditors, made as they are sent. What is in one and how it is checked is
 * {@link org.daybook.shared.evidence}'s.
 */
package org.daybook.query.proof.evidence;
