package org.daybook.shared.workstream.clearance;

import java.time.LocalDate;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Clearance was requested of the slide of the reporting date, as it stood at this entry. */
public record ClearanceRequested(Integer clearance, LocalDate reportingDate, @Nullable Text note)
        implements ClearanceEvent {}
