package org.daybook.query.database;

/** How statements are planned on the connections that answer requests. */
public final class PoolSession {

    /**
     * A statement is planned once for each connection: planning a slide again takes longer than reading it. Whatever it
     * is asked about there is an index that leads to it, so that a plan made while the tables are small must not read
     * them from end to end when they are large. What a view asks is answered in a few milliseconds, of which the
     * processes that PostgreSQL would start to share in it, statement by statement, would take more than they save.
     */
    public static final String SETTINGS =
            """
            SET plan_cache_mode = force_generic_plan;
            SET enable_seqscan = off;
            SET max_parallel_workers_per_gather = 0
            """;

    private PoolSession() {}
}
