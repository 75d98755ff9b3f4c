package org.daybook.bench;

/** Runs the comparisons that are asked for; {@code bench/run} builds and starts it. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        throw new IllegalArgumentException("There is no comparison yet.");
    }
}
