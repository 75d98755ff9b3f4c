/** Starts and stops a Daybook as its users do, and asks it how far its views are. Start with {@code Daybook}. */
package org.daybook.bench.daybook;
