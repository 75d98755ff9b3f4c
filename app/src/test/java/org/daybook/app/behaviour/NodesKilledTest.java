package org.daybook.app.behaviour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.daybook.app.engine.wiring.HeldBackDaybook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one node does alone is done by another soon after it was killed. */
class NodesKilledTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private NamedPostgres postgres;

    @BeforeEach
    void start() {
        postgres = NamedPostgres.start(folder.resolve("postgres"));
    }

    @AfterEach
    void stop() {
        postgres.close();
    }

    @Test
    void anotherNodeFollowsWithTheRegisterWhenTheOneThatFollowedIsKilled() throws IOException {
        Files.createFile(folder.resolve("let-go"));
        try (DaybookProcess one = follows("command-1");
                DaybookProcess other = follows("command-2")) {
            Awaitility.await().atMost(SOON).until(() -> following(one) || following(other));
            DaybookProcess killed = following(one) ? one : other;
            DaybookProcess left = killed == one ? other : one;
            killed.kill();
            // The claim of a node that was killed once kept the others waiting for longer.
            Awaitility.await().atMost(Duration.ofSeconds(9)).until(() -> following(left));
        }
    }

    private boolean following(DaybookProcess node) {
        List<String> owners = JdbcClient.create(postgres.superuser())
                .sql("select owner from tracking.token_entry where processor_name = 'register' and owner is not null")
                .query(String.class)
                .list();
        return owners.stream().anyMatch(owner -> owner.startsWith(node.pid() + "@"));
    }

    private DaybookProcess follows(String name) throws IOException {
        String[] arguments = arguments(name, "command", "--test.let-go=" + folder.resolve("let-go"));
        return DaybookProcess.start(HeldBackDaybook.class, folder, name, arguments);
    }

    private String[] arguments(String name, String role, String... more) throws IOException {
        Files.createDirectories(folder.resolve(name));
        String[] all = java.util.Arrays.copyOf(more, more.length + 1);
        all[more.length] = "--daybook.role=" + role;
        return postgres.arguments(folder.resolve(name), all);
    }
}
