/** How long Daybook takes to start, and how much memory it then holds. */
package org.daybook.bench.start;
