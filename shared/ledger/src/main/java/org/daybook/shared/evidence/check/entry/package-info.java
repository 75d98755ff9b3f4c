/**
 * What must hold for each entry of a pack, looked at in the order of its lines. It sees what was found of an entry and
 * what the pack claims. Start with {@link org.daybook.shared.evidence.check.entry.EntriesCheck}.
 */
package org.daybook.shared.evidence.check.entry;
