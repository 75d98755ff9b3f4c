package org.daybook.bench;

import org.daybook.bench.machine.PostgresServer;
import org.daybook.bench.report.Report;

/** What every comparison shares: what was asked for, the one PostgreSQL, and the report. */
public record Run(Settings settings, PostgresServer postgres, Report report) {}
