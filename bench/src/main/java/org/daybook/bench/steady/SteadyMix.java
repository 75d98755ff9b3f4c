package org.daybook.bench.steady;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.daybook.bench.http.Caller;
import org.daybook.bench.http.HttpLine;
import org.daybook.bench.http.Request;

/** Of ten requests five ask for a slide, two for the portfolio, one for a history, and two record progress. */
final class SteadyMix implements Caller {

    private static final int OF = 10;
    private static final int SLIDES = 5;
    private static final int PORTFOLIOS = 7;
    private static final int HISTORIES = 8;
    private static final int YEARS_BACK = 3;
    private static final int DAYS_OF_A_YEAR = 365;

    private final List<UUID> workstreams;
    private final List<String> tokens;
    private final AtomicLong number = new AtomicLong();

    private SteadyMix(List<UUID> workstreams, List<String> tokens) {
        this.workstreams = workstreams;
        this.tokens = tokens;
    }

    static SteadyMix of(Connection record, List<String> tokens) throws SQLException {
        List<UUID> open = new ArrayList<>();
        try (Statement statement = record.createStatement();
                ResultSet row = statement.executeQuery("select id from register.workstream where is_open")) {
            while (row.next()) open.add(row.getObject(1, UUID.class));
        }
        return new SteadyMix(open, tokens);
    }

    @Override
    public byte[] next() {
        long n = number.getAndIncrement();
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String token = tokens.get((int) (n % tokens.size()));
        String workstream = "/api/workstreams/" + workstreams.get(random.nextInt(workstreams.size()));
        // Half of those who read ask for today, half for some day of the last years.
        String on = random.nextBoolean()
                ? ""
                : "on=" + LocalDate.now().minusDays(random.nextInt(YEARS_BACK * DAYS_OF_A_YEAR));
        int kind = (int) (n % OF);
        if (kind < SLIDES) return Request.get(workstream + "/slide?" + on, token);
        if (kind < PORTFOLIOS) return Request.get("/api/portfolio?limit=50&" + on, token);
        if (kind < HISTORIES) return Request.get(workstream + "/history?limit=50", token);
        return progress(workstream, token, "steady-" + n);
    }

    /** Records progress on each workstream, one after the other. */
    void writeToEach(InetSocketAddress address) throws IOException {
        try (HttpLine line = new HttpLine(address)) {
            for (UUID workstream : workstreams) {
                byte[] command = progress("/api/workstreams/" + workstream, tokens.getFirst(), "first-" + workstream);
                if (!line.call(command)) throw new IOException(line.text());
            }
        }
    }

    private static byte[] progress(String workstream, String token, String idempotencyKey) {
        return Request.command(
                workstream + "/record-progress",
                token,
                idempotencyKey,
                "{\"text\":\"The pilot in two divisions began and the first figures are in; " + idempotencyKey + "\"}");
    }
}
