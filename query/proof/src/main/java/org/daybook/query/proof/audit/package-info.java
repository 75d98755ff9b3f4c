/**
 * The self-audit: what the ledger committed to and what the views serve, each made anew from the record and compared;
 * it says what does not agree, and at which entry, and cannot know which of the two was changed. It sees the record,
 * the views, the ledger and its keys. Start with {@link org.daybook.query.proof.audit.SelfAudits}.
 */
package org.daybook.query.proof.audit;
