/** What must hold for each entry of a pack. */
package org.daybook.shared.evidence.check.entry;
