package org.daybook.app.store.wiring.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.daybook.app.store.CannotStart;
import org.daybook.app.store.Started;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database is begun before the first bean, and goes with the context whether or not that came to be. */
class DatabaseStartTest {

    @TempDir
    Path data;

    @Test
    void itIsThereMigratedForWhoeverAsks() {
        try (GenericApplicationContext context = begun()) {
            context.refresh();
            DatabaseStart start = context.getBean(DatabaseStart.class);
            assertThat(JdbcClient.create(start.pool())
                            .sql("select count(*) from record.event")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
        assertThatTheFolderIsFree();
    }

    @Test
    void itIsTakenBackWhereSomethingElseFailsBeforeAnybodyAsked() {
        try (GenericApplicationContext context = begun()) {
            context.registerBean("failing", String.class, () -> {
                throw new IllegalStateException("broken");
            });
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(context::refresh)
                    .withRootCauseInstanceOf(IllegalStateException.class);
        }
        assertThatTheFolderIsFree();
    }

    @Test
    void whyItCannotStartIsToldToWhoeverAsks() {
        try (GenericApplicationContext first = begun()) {
            first.refresh();
            first.getBean(DatabaseStart.class).pool();
            try (GenericApplicationContext second = begun()) {
                second.refresh();
                assertThatExceptionOfType(CannotStart.class)
                        .isThrownBy(() -> second.getBean(DatabaseStart.class).pool())
                        .withMessageContaining("Another Daybook");
            }
        }
        assertThatTheFolderIsFree();
    }

    private void assertThatTheFolderIsFree() {
        try (GenericApplicationContext context = begun()) {
            context.refresh();
            assertThat(context.getBean(DatabaseStart.class).embedded()).isPresent();
        }
    }

    private GenericApplicationContext begun() {
        GenericApplicationContext context = new GenericApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "daybook.data", data.toString(),
                                "daybook.zone", "Europe/London",
                                "daybook.embedded.binaries", Started.BINARIES.toString())));
        new EarlyDatabaseStart().initialize(context);
        return context;
    }
}
