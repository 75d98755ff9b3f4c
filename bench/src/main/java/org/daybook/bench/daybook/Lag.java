package org.daybook.bench.daybook;

import java.io.IOException;
import java.time.Duration;
import org.daybook.bench.http.Api;

/** How far the views are behind the record, as Daybook's own meters tell an operator. */
public final class Lag {

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final int LOOK_EVERY_MILLIS = 100;

    private final Api administrator;

    public Lag(Api administrator) {
        this.administrator = administrator;
    }

    public record Measured(double seconds, long entries) {}

    public Measured measure() throws IOException {
        String meters = administrator.text("/actuator/prometheus");
        return new Measured(value(meters, "daybook_projection_lag_seconds"), (long)
                value(meters, "daybook_projection_lag_entries"));
    }

    /** Entries that no checkpoint of the ledger proves yet. */
    public long unproved() throws IOException {
        return (long) value(administrator.text("/actuator/prometheus"), "daybook_ledger_lag_entries");
    }

    /** Waits until the views show the whole record; how long that took. */
    public Duration untilNone() throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (measure().entries() > 0) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) throw new IOException("The views do not catch up");
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Waits until a checkpoint proves the whole record. */
    public void untilProved() throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (unproved() > 0) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) throw new IOException("The ledger does not catch up");
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
    }

    private static double value(String meters, String name) {
        return meters.lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no meter " + name));
    }
}
