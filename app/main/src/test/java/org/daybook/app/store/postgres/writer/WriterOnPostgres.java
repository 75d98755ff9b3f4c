package org.daybook.app.store.postgres.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.daybook.app.store.EmptyRecord;
import org.daybook.app.store.database.Database;
import org.daybook.app.store.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL of its own for a class of tests on the writer, whose record has no gap whatever happened to it. */
abstract class WriterOnPostgres {

    private static EmbeddedDatabase postgres;

    /** With the tables of the record. */
    static Database database;

    @BeforeAll
    static void start(@TempDir Path data) {
        postgres = EmptyRecord.start(data);
        database = postgres.database();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @AfterEach
    void theRecordHasNoGap() {
        try (WriterStage stage = WriterStage.on(database)) {
            List<Long> positions = stage.positions();
            assertThat(positions)
                    .isEqualTo(LongStream.range(0, positions.size()).boxed().toList());
        }
    }
}
