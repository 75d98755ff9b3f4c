package org.daybook.app.store.embedded;

import java.nio.file.Path;

/** The programs of PostgreSQL, unpacked before anybody looks for them: only Daybook itself does so side by side with others. */
public final class UnpackedBinaries {

    private UnpackedBinaries() {}

    /** @return that folder */
    public static Path in(Path folder) {
        new PostgresBinaries(folder).unpacked();
        return folder;
    }
}
