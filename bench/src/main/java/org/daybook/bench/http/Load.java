package org.daybook.bench.http;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * What came of calling for a while.
 *
 * @param accepted requests answered 2xx within the time
 * @param refused the others
 * @param latencies of all, in microseconds
 * @param firstRefusal as it came; empty where there was none
 */
public record Load(long accepted, long refused, Duration time, Histogram latencies, String firstRefusal) {

    public double perSecond() {
        return accepted / (time.toNanos() / 1e9);
    }
}
