package org.daybook.shared.evidence.pack;

/**
 * What a manifest says of the content of a file.
 *
 * @param bytes how many it has
 * @param sha256 over them, as 64 hexadecimal digits
 */
public record FileDigest(long bytes, String sha256) {}
