package org.daybook.app.ledger;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often self-audits run, and how many entries they read a second.
 *
 * @param every how long after one the next begins; zero where only people ask
 * @param entriesPerSecond how many entries one reads at most
 */
@ConfigurationProperties("daybook.audit")
record AuditProperties(Duration every, long entriesPerSecond) {}
