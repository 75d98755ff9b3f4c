/**
 * Explains entries: what each changed, why, and what corrects it. Sees the entries and probes the facts before and
 * after each. Start with {@link org.daybook.query.history.FindHistory}.
 */
package org.daybook.query.history;
