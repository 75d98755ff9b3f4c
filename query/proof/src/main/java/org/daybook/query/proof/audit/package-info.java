/**
 * The self-audit: what the ledger committed to and what the views serve, each made anew from the record and compared. It
 * says what does not agree, and at which entry; which of the two was changed it cannot know.
 */
package org.daybook.query.proof.audit;
