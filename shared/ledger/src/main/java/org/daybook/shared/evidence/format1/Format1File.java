package org.daybook.shared.evidence.format1;

import org.daybook.shared.evidence.pack.FileDigest;

/**
 * A file as the manifest names it.
 *
 * @param bytes how many it has
 * @param sha256 over them, as 64 hexadecimal digits
 */
record Format1File(String name, long bytes, String sha256) {

    /** @throws IllegalArgumentException if it says no file */
    public Format1File {
        if (name == null || bytes < 0 || sha256 == null) throw new IllegalArgumentException("Not a file of a manifest");
    }

    FileDigest digest() {
        return new FileDigest(bytes, sha256);
    }
}
