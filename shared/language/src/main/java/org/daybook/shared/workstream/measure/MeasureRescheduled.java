package org.daybook.shared.workstream.measure;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** The target date of a measure moved. */
public record MeasureRescheduled(LocalId measure, TargetDate targetDate, Text reason) implements MeasureEvent {}
