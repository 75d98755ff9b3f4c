package org.daybook.shared.workstream.milestone;

import java.time.YearMonth;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** A bar of the plan was moved. */
public record MilestoneMoved(LocalId milestone, YearMonth first, YearMonth last, Text reason)
        implements MilestoneEvent {}
