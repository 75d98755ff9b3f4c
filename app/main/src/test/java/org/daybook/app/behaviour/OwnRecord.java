package org.daybook.app.behaviour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.app.Awaited;
import org.daybook.app.store.Started;
import tools.jackson.databind.JsonNode;

/** A record that somebody began on a data folder of their own, without the demo; started, ended and started again. */
final class OwnRecord implements AutoCloseable {

    private static final String TOKENS = "tokens";

    private final Path data;
    private DaybookProcess daybook;
    private final String administrator;
    private final String office;
    private final String auditor;

    private OwnRecord(Path data, DaybookProcess daybook, List<String> tokens) {
        this.data = data;
        this.daybook = daybook;
        administrator = tokens.get(0);
        office = tokens.get(1);
        auditor = tokens.get(2);
    }

    /** Starts on a copy of a record in which nobody has made an entry but the first administrator. */
    static OwnRecord begin(Path data) {
        DataTemplate.OWN_RECORD.copyTo(data);
        return new OwnRecord(data, start(data), tokens(data));
    }

    /** Makes the record that the others are copies of. */
    static void make(Path data) throws IOException {
        try (DaybookProcess daybook = start(data)) {
            FirstAdministrator first = new FirstAdministrator(daybook);
            Files.write(
                    data.resolve(TOKENS),
                    List.of(first.tokenOfA("ADMIN"), first.tokenOfA("PROGRAMME_OFFICE"), first.tokenOfA("AUDITOR")));
        }
    }

    private static List<String> tokens(Path data) {
        try {
            return Files.readAllLines(data.resolve(TOKENS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts on the same folder; nobody has repaired anything. */
    void startAgain() {
        daybook = start(data);
    }

    /** The same without waiting until it is in health. */
    void launchAgain() {
        daybook = DaybookProcess.launch(
                data, "daybook", "--daybook.data=" + data, "--daybook.embedded.binaries=" + Started.BINARIES);
    }

    /** What an administrator is told of the ledger. */
    String ledgerHealth() {
        return new Api(daybook.url(), administrator)
                .get("/actuator/health")
                .json()
                .at("/components/ledger")
                .toString();
    }

    private static DaybookProcess start(Path data) {
        return DaybookProcess.start(
                data, "daybook", "--daybook.data=" + data, "--daybook.embedded.binaries=" + Started.BINARIES);
    }

    DaybookProcess daybook() {
        return daybook;
    }

    Api office() {
        return new Api(daybook.url(), office);
    }

    /** The process of the embedded PostgreSQL. */
    ProcessHandle postgres() {
        try {
            String pid =
                    Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
            return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every stored event, once the views show all of them, as an auditor reads them page by page. */
    List<JsonNode> events() {
        waitUntilProjected();
        Api reader = new Api(daybook.url(), auditor);
        List<JsonNode> events = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = reader.get("/api/events?limit=200" + after).ok();
            Papers.items(page.get("items")).forEach(events::add);
            after = page.hasNonNull("next") ? "&after=" + page.get("next").asString() : "";
        } while (!after.isEmpty());
        return events;
    }

    private void waitUntilProjected() {
        Api health = new Api(daybook.url(), administrator);
        Awaited.until(
                "the views catch up",
                () -> health.get("/actuator/health")
                                .json()
                                .at("/components/views/details/entriesBehind")
                                .asLong(1)
                        == 0);
    }

    @Override
    public void close() {
        daybook.close();
    }
}
