/**
 * A ZIP archive that can be written in one way only, while it is made: the same files in the same order are the same
 * bytes on every machine, and every byte follows from the names and contents of the files. It sees streams, and
 * nothing of packs. Start with {@link org.daybook.shared.evidence.archive.ArchiveWriter}.
 */
package org.daybook.shared.evidence.archive;
