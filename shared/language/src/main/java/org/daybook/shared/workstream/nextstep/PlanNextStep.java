package org.daybook.shared.workstream.nextstep;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Plans a next step, which may answer a highlight. */
public record PlanNextStep(
        @Nullable LocalId nextStep, Text text, @Nullable LocalId answers, @Nullable TargetDate targetDate)
        implements NextStepCommand {}
