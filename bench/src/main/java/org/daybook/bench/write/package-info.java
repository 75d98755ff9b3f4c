/** Accepted commands over HTTP, beside bare inserts and Axon's own engine. Start with {@code WritePart}. */
package org.daybook.bench.write;
