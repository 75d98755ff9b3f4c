package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** A target date, why it moved there (absent for the first one) and the decision that allowed it, if one did. */
public record Schedule(TargetDate targetDate, Text reason, LocalId decision) {}
