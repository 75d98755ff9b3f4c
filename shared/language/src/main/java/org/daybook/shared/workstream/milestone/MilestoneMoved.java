package org.daybook.shared.workstream.milestone;

import java.time.YearMonth;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** A milestone was moved on the plan. */
public record MilestoneMoved(LocalId milestone, YearMonth first, YearMonth last, Text reason)
        implements MilestoneEvent {}
