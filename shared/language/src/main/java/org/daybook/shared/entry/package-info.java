/**
 * An entry of the record as readers see it: who made it, when, and for which day. It sees events and actors, and no
 * store. Start with {@link org.daybook.shared.entry.Entry}.
 */
package org.daybook.shared.entry;
