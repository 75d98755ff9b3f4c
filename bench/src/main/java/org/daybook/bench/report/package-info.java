/** Collects samples and prints the tables of a run. Start with {@code BenchReport}. */
package org.daybook.bench.report;
