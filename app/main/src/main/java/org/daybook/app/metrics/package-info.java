/**
 * What an operator measures: entries by type, how far views and proofs are behind, self-audits, and the storage taken.
 * It sees what it measures, and Micrometer. Start with {@code LagMeters}.
 */
package org.daybook.app.metrics;
