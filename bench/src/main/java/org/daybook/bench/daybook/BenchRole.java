package org.daybook.bench.daybook;

/** What a Daybook does: both, take commands only, or project and answer questions only. */
public enum BenchRole {
    ALL,
    COMMAND,
    QUERY;

    /** As {@code --role} and {@code daybook.role} take it. */
    public String setting() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
