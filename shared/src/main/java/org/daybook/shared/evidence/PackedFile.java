package org.daybook.shared.evidence;

/**
 * A file as the manifest names it.
 *
 * @param bytes how many it has
 * @param sha256 over them, as 64 hexadecimal digits
 */
public record PackedFile(String name, long bytes, String sha256) {

    /** @throws IllegalArgumentException if it says no file */
    public PackedFile {
        if (name == null || bytes < 0 || sha256 == null) throw new IllegalArgumentException("Not a file of a manifest");
    }
}
