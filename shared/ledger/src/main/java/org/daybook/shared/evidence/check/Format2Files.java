package org.daybook.shared.evidence.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.daybook.shared.evidence.archive.ExactArchive;
import org.daybook.shared.evidence.pack.Manifest;
import org.daybook.shared.evidence.pack.NotAPack;
import org.daybook.shared.evidence.pack.PackFiles;
import org.daybook.shared.evidence.pack.PackNames;
import org.daybook.shared.evidence.pack.PackPart;
import org.daybook.shared.evidence.pack.Plain;

/** The files of a pack of format 2, at the places that its manifest determines. */
final class Format2Files implements PackFiles {

    private static final int MOST_FILES = 500_000;

    private final ExactArchive archive;
    private final Set<String> names;

    private Format2Files(ExactArchive archive, Set<String> names) {
        this.archive = archive;
        this.names = Collections.unmodifiableSet(names);
    }

    /** @throws NotAPack if the manifest names a file twice, or too many */
    static Map<String, Long> sizes(Manifest manifest, long manifestBytes) {
        if (manifest.parts().size() > MOST_FILES) throw new NotAPack("it has more than " + MOST_FILES + " files");
        Map<String, Long> sizes = new LinkedHashMap<>();
        for (PackPart part : manifest.parts()) {
            if (sizes.put(part.name(), part.bytes()) != null) {
                throw new NotAPack("its manifest names " + Plain.text(part.name()) + " twice");
            }
        }
        sizes.put(PackNames.SIGNED_MANIFEST, manifestBytes);
        return sizes;
    }

    /** @throws NotAPack if the archive has not as many bytes as its manifest makes */
    static Format2Files in(ExactArchive archive, Set<String> names) throws IOException {
        if (archive.length() != archive.lengthDue()) {
            throw new NotAPack("it has " + archive.length() + " bytes, and its manifest makes " + archive.lengthDue()
                    + ": something was added or removed, or it was packed again. Ask for the archive as it was made");
        }
        return new Format2Files(archive, names);
    }

    @Override
    public Set<String> names() {
        return names;
    }

    @Override
    public InputStream open(String name) throws IOException {
        if (!names.contains(name)) throw new NotAPack("it has no " + name);
        return archive.open(name);
    }
}
