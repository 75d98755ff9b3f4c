package org.daybook.bench.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * Requests that arrive at a steady rate whether or not those before are answered, as they do from people who know nothing
 * of one another. Latency counts from the instant at which a request was due, so that one slow answer is not hidden by
 * the requests that it kept from being sent.
 */
public final class OpenLoop {

    private static final long LONGEST_MICROS = Duration.ofMinutes(5).toNanos() / 1_000;

    private static final Duration MOST_OVERDUE = Duration.ofSeconds(10);

    private final InetSocketAddress address;
    private final double perSecond;
    private final Caller arrivals;
    private final AtomicLong next = new AtomicLong();

    private OpenLoop(InetSocketAddress address, double perSecond, Caller arrivals) {
        this.address = address;
        this.perSecond = perSecond;
        this.arrivals = arrivals;
    }

    /**
     * @param connections among which they are shared out; enough that a request waits for one only where the server is
     *     overwhelmed
     * @param arrivals asked by several threads at once
     * @return what was due and not sent counts among what was refused
     */
    public static Load run(InetSocketAddress address, int connections, double perSecond, Caller arrivals, Duration time)
            throws Exception {
        OpenLoop loop = new OpenLoop(address, perSecond, arrivals);
        long start = System.nanoTime();
        List<Future<Load>> clients = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) clients.add(threads.submit(() -> loop.client(start, time)));
        }
        Histogram latencies = new Histogram(LONGEST_MICROS, 3);
        long accepted = 0;
        long refused = 0;
        String firstRefusal = "";
        for (Future<Load> client : clients) {
            Load load = client.get();
            accepted += load.accepted();
            refused += load.refused();
            latencies.add(load.latencies());
            if (firstRefusal.isEmpty()) firstRefusal = load.firstRefusal();
        }
        long unsent = (long) (perSecond * time.toNanos() / 1e9) - accepted - refused;
        return new Load(accepted, refused + Math.max(0, unsent), time, latencies, firstRefusal);
    }

    private Load client(long start, Duration time) throws IOException {
        Histogram latencies = new Histogram(LONGEST_MICROS, 3);
        long accepted = 0;
        long refused = 0;
        String firstRefusal = "";
        try (HttpLine line = new HttpLine(address)) {
            while (true) {
                long due = start + (long) (next.getAndIncrement() * 1e9 / perSecond);
                if (due - start >= time.toNanos() || isGivenUp(start, time))
                    return new Load(accepted, refused, time, latencies, firstRefusal);
                sleepUntil(due);
                boolean isAccepted = line.call(arrivals.next());
                latencies.recordValue((System.nanoTime() - due) / 1_000);
                if (isAccepted) {
                    accepted++;
                } else if (refused++ == 0) {
                    firstRefusal = line.text();
                }
            }
        }
    }

    /** A server that is overwhelmed would be asked for what is overdue until long after the time is up. */
    private static boolean isGivenUp(long start, Duration time) {
        return System.nanoTime() - start > time.plus(MOST_OVERDUE).toNanos();
    }

    private static void sleepUntil(long due) {
        long left;
        while ((left = due - System.nanoTime()) > 0) LockSupport.parkNanos(left);
    }
}
