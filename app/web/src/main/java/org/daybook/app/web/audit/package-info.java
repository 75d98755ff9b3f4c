/**
 * Pages for auditors: evidence to download, the state of the proof, and what a checkpoint means. They see what
 * {@code org.daybook.query.proof} answers. Start with {@code EvidencePage}.
 */
package org.daybook.app.web.audit;
