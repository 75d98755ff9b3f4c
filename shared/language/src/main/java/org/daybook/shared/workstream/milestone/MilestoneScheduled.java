package org.daybook.shared.workstream.milestone;

import java.time.YearMonth;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;

/** A milestone was added to the month-by-month plan. */
public record MilestoneScheduled(LocalId milestone, Name project, Name title, YearMonth first, YearMonth last)
        implements MilestoneEvent {}
