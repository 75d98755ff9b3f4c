/** What packs are made of, how they are written, and how what was written is read again. */
package org.daybook.shared.evidence.pack;
