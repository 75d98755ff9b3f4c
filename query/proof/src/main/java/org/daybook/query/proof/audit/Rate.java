package org.daybook.query.proof.audit;

import java.time.Duration;

/** Limits an audit to a number of entries a second on average, so that it does not slow down readers and writers. */
public final class Rate {

    private final long perSecond;
    private final long begun = System.nanoTime();
    private long entries;

    Rate(long perSecond) {
        this.perSecond = perSecond;
    }

    /** Waits for as long as so many entries more may take. */
    public void after(int more) throws InterruptedException {
        entries += more;
        Duration due = Duration.ofNanos(Math.round(entries * 1e9 / perSecond));
        Duration ahead = due.minusNanos(System.nanoTime() - begun);
        if (ahead.isPositive()) Thread.sleep(ahead);
    }
}
