/** What the machine gives and what is taken of it: PostgreSQL, processor time, allocation and disk. */
package org.daybook.bench.machine;
