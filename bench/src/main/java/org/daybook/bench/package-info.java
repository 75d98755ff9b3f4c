/** Measures Daybook beside what it is compared with: one run, one PostgreSQL, one table of ratios. */
package org.daybook.bench;
