package org.daybook.shared.workstream.clearance;

import java.time.LocalDate;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Asks the sponsor to clear the slide of the reporting date as it stands now, before it is submitted as an update. */
public record RequestClearance(LocalDate reportingDate, @Nullable Text note) implements ClearanceCommand {}
