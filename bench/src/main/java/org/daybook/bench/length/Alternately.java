package org.daybook.bench.length;

import org.HdrHistogram.Histogram;

/** The same command in turns on the long history and on the short one, so that the machine's moods meet both alike. */
record Alternately(Commands onLong, Commands onShort, int seconds) {

    /** So that the short one does not become long itself. */
    private static final int MOST = 500;

    /** @return how long it took, in milliseconds */
    @FunctionalInterface
    interface Command {
        double on(Commands workstream) throws Exception;
    }

    /** In microseconds. */
    record Taken(Histogram onLong, Histogram onShort) {}

    Taken take(Command command) throws Exception {
        Taken taken = new Taken(new Histogram(3), new Histogram(3));
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        for (int i = 0; i < MOST && System.nanoTime() < end; i++) {
            taken.onLong().recordValue((long) (command.on(onLong) * 1e3));
            taken.onShort().recordValue((long) (command.on(onShort) * 1e3));
        }
        return taken;
    }
}
