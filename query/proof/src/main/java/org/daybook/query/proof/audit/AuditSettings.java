package org.daybook.query.proof.audit;

import java.time.Duration;

/**
 * How often self-audits run, and how many entries they read a second.
 *
 * @param every how long after a self-audit the schedule asks for the next; zero where only people ask
 * @param entriesPerSecond how many it reads at most, each of them twice
 */
public record AuditSettings(Duration every, long entriesPerSecond) {}
