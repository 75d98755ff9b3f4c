/**
 * Compares a workstream at two places on the two clocks, thing by thing: what was added, changed or finished, by whom
 * and why. Sees the facts, the entries and how history explains them. Start with {@link
 * org.daybook.query.compare.FindComparison}.
 */
package org.daybook.query.compare;
