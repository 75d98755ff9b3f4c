package org.daybook.bench;

/** One comparison: some lines of the table, measured side by side. */
public interface BenchPart {

    /** By which it is chosen on the command line. */
    String name();

    /** What it compares, in a few words. */
    String says();

    void run(Run run) throws Exception;
}
