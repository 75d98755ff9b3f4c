package org.daybook.shared.programme.reporting;

import java.time.LocalDate;
import org.daybook.shared.programme.ProgrammeEvent;

/** The reporting cycle of workstreams was set. */
public record ReportingCycleSet(ReportingCycle cycle, LocalDate firstReportOn) implements ProgrammeEvent {}
