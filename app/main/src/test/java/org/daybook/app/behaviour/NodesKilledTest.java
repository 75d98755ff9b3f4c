package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybook.app.Awaited;
import org.daybook.app.store.wiring.HeldBackDaybook;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.VerifierKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one node does alone is done by another soon after it was killed. */
@AtLength
class NodesKilledTest {

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
            Awaited.until("one of them follows", () -> following(one) || following(other));
            DaybookProcess killed = following(one) ? one : other;
            DaybookProcess left = killed == one ? other : one;
            killed.kill();
            Awaited.until("the other one follows", () -> following(left));
        }
    }

    @Test
    void anotherNodeSignsTheLedgerByTheSameKeyWhenTheOneThatSignedIsKilled() throws Exception {
        try (DaybookProcess writes = DaybookProcess.start(folder, "writes", arguments("writes", "command"));
                DaybookProcess one = signs("one")) {
            Awaited.until("everything is signed", () -> signedEntries() == entries());
            String key = served(one, "/ledger/key");
            try (DaybookProcess other = signs("other")) {
                one.kill();
                new FirstAdministrator(writes).tokenOfA("AUDITOR");
                Awaited.until("everything is signed", () -> signedEntries() == entries());

                SignedNote newest = SignedNote.parse(served(other, "/ledger/checkpoint"));
                assertThat(newest.isSignedBy(VerifierKey.parse(key.strip()))).isTrue();
                assertThat(Checkpoint.parse(newest.text()).size()).isEqualTo(entries());
                assertThat(served(other, "/ledger/key")).isEqualTo(key);
            }
        }
    }

    private DaybookProcess signs(String name) throws IOException {
        String key = "--daybook.ledger.key-file=" + folder.resolve("shared/ledger.key");
        return DaybookProcess.start(folder, name, arguments(name, "query", key, "--daybook.ledger.open=true"));
    }

    private long signedEntries() {
        return count("select coalesce(max(size), 0) from ledger.checkpoint");
    }

    private long entries() {
        return count("select count(*) from record.event");
    }

    private long count(String sql) {
        return JdbcClient.create(postgres.superuser())
                .sql(sql)
                .query(Long.class)
                .single();
    }

    private static String served(DaybookProcess node, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(node.url().resolve(path)).build();
            return client.send(request, BodyHandlers.ofString()).body();
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
