package org.daybook.shared.workstream.measure;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** Moves the target date of a measure, with the reason. */
public record RescheduleMeasure(LocalId measure, TargetDate targetDate, Text reason) implements MeasureCommand {}
