/** A mix of requests at a fixed rate on the large record. Start with {@code SteadyPart}. */
package org.daybook.bench.steady;
