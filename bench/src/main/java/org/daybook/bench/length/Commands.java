package org.daybook.bench.length;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.UUID;
import org.daybook.bench.http.HttpLine;
import org.daybook.bench.http.Request;
import org.daybook.shared.contract.Json;

/** Commands on one workstream; each says how many milliseconds it took. */
final class Commands implements AutoCloseable {

    private final HttpLine line;
    private final String token;
    private final UUID workstream;
    private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private long sent;
    /** The last progress that was recorded, and the version of its entry. */
    private String last;

    private long version;

    Commands(InetSocketAddress address, String token, UUID workstream) throws IOException {
        line = new HttpLine(address);
        this.token = token;
        this.workstream = workstream;
    }

    static String progress(long number) {
        return progress("step-" + number, number);
    }

    private static String progress(String id, long number) {
        return "{\"progress\":\"" + id + "\",\"text\":\"The review group met and agreed the wording of the offer, step "
                + number + "\"}";
    }

    double record() throws IOException {
        last = run + "-" + sent;
        double taken = send("record-progress", progress(last, sent));
        version = Json.mapper().readTree(line.body()).at("/entries/0/version").asLong();
        return taken;
    }

    /** Voids an entry that was recorded just before, which is not counted, and puts another in its place. */
    double correct() throws IOException {
        record();
        return send(
                "correct-entry",
                "{\"entry\":" + version
                        + ",\"reason\":\"Misheard\",\"replacement\":{\"command\":\"record-progress\",\"body\":"
                        + progress(last, sent) + "}}");
    }

    double submit() throws IOException {
        return send("submit-update", "{\"reportingDate\":\"" + LocalDate.now() + "\"}");
    }

    private double send(String command, String body) throws IOException {
        String key = run + "-" + sent++;
        byte[] request = Request.command("/api/workstreams/" + workstream + "/" + command, token, key, body);
        long start = System.nanoTime();
        boolean isAccepted = line.call(request);
        double taken = (System.nanoTime() - start) / 1e6;
        if (!isAccepted) throw new IOException(command + " was refused: " + line.text());
        return taken;
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
