package org.daybook.shared.evidence.archive;

/**
 * A file as listed in the directory of the archive.
 *
 * @param name in ASCII
 * @param offset where its header begins
 * @param size how many bytes it has
 * @param crc its CRC-32
 */
record ArchivedFile(String name, long offset, long size, long crc) {}
