/**
 * Makes a large record: what years of commands would have left in {@code record.event} and in the register, every entry
 * of it such as the rules let through, the same for the same size and seed. The views are then to be built from it.
 */
package org.daybook.bench.record;
