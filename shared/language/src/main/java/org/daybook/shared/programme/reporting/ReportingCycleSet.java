package org.daybook.shared.programme.reporting;

import java.time.LocalDate;
import org.daybook.shared.programme.ProgrammeEvent;
import org.daybook.shared.text.Required;

/** How often workstreams report was set. */
public record ReportingCycleSet(ReportingCycle cycle, LocalDate firstReportOn) implements ProgrammeEvent {
    public ReportingCycleSet {
        Required.present(cycle, "cycle");
        Required.present(firstReportOn, "firstReportOn");
    }
}
