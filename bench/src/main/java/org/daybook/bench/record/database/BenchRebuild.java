package org.daybook.bench.record.database;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.daybook.bench.daybook.Lag;
import org.daybook.bench.http.Api;
import tools.jackson.databind.JsonNode;

/** A rebuild of every view, as an administrator asks for it. */
public final class BenchRebuild {

    private static final int LOOK_EVERY_MILLIS = 100;

    private final Api administrator;

    public BenchRebuild(Api administrator) {
        this.administrator = administrator;
    }

    /** Waits until the rebuilt views serve; how long it took by Daybook's own account. */
    public Duration run() throws IOException, InterruptedException {
        // The first start on a record that was loaded builds the views; only one rebuild runs at a time.
        new Lag(administrator).untilNone();
        String id = administrator.post("/api/operations/rebuilds", "").get("id").asString();
        JsonNode rebuild = find(id);
        while (!rebuild.hasNonNull("finishedAt")) {
            Thread.sleep(LOOK_EVERY_MILLIS);
            rebuild = find(id);
        }
        if (rebuild.hasNonNull("failure")) throw new IOException("The rebuild failed: " + rebuild);
        new Lag(administrator).untilNone();
        return Duration.between(at(rebuild, "askedAt"), at(rebuild, "finishedAt"));
    }

    private static Instant at(JsonNode rebuild, String field) {
        return Instant.parse(rebuild.get(field).asString());
    }

    private JsonNode find(String id) throws IOException {
        for (JsonNode item : administrator.get("/api/operations/rebuilds").get("items")) {
            if (item.get("id").asString().equals(id)) return item;
        }
        throw new IOException("The rebuild " + id + " is not listed");
    }
}
