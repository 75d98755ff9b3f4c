package org.daybook.app.store;

import java.nio.file.Path;
import java.util.Optional;
import org.daybook.app.behaviour.DataTemplate;
import org.daybook.app.store.embedded.EmbeddedDatabase;
import org.daybook.app.store.embedded.EmbeddedSettings;

/** An embedded PostgreSQL with the tables of a record and nothing in them: a copy of one that was made before. */
public final class EmptyRecord {

    private EmptyRecord() {}

    /** @param port zero for a free one */
    public static EmbeddedDatabase start(Path data, int port) {
        DataTemplate.EMPTY.copyTo(data);
        return EmbeddedDatabase.start(data, new EmbeddedSettings(port, Optional.of(Started.BINARIES)));
    }

    public static EmbeddedDatabase start(Path data) {
        return start(data, 0);
    }
}
