package org.daybook.shared.workstream.measure;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Defines a measure (a KPI): its wording, the direction or target and, often, a target date. */
public record DefineMeasure(
        @Nullable LocalId measure,
        Text wording,
        @Nullable Direction direction,
        @Nullable Label target,
        @Nullable TargetDate targetDate)
        implements MeasureCommand {}
