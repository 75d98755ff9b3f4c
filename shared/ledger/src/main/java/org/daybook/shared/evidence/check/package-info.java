/**
 * What is looked into in a pack of evidence, and what comes of it. It sees the parts of packs, notes and proofs, and
 * no database. Start with {@link org.daybook.shared.evidence.check.Format2Verification}.
 */
package org.daybook.shared.evidence.check;
