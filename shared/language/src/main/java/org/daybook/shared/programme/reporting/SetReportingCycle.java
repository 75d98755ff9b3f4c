package org.daybook.shared.programme.reporting;

import java.time.LocalDate;
import org.daybook.shared.programme.ProgrammeCommand;

/** Sets how often workstreams report, counted from the first report. */
public record SetReportingCycle(ReportingCycle cycle, LocalDate firstReportOn) implements ProgrammeCommand {}
