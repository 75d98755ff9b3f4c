/**
 * Resolves where on the two clocks a request is answered: the day, the instant of knowledge, and the position that
 * goes with it. Sees the projection and the entries, to wait for them, and the seal of the record. Start with {@link
 * org.daybook.query.asof.AsOfResolver}.
 */
package org.daybook.query.asof;
