package org.daybook.shared.programme.reporting;

import java.time.LocalDate;
import org.daybook.shared.programme.ProgrammeEvent;

/** How often workstreams report was set. */
public record ReportingCycleSet(ReportingCycle cycle, LocalDate firstReportOn) implements ProgrammeEvent {}
