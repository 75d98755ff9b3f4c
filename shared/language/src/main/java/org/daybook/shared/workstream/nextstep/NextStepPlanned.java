package org.daybook.shared.workstream.nextstep;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** A next step was planned. */
public record NextStepPlanned(LocalId nextStep, Text text, @Nullable LocalId answers, @Nullable TargetDate targetDate)
        implements NextStepEvent {}
