package org.daybook.shared.workstream.nextstep;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Records that a next step was taken. */
public record FinishNextStep(LocalId nextStep, @Nullable Text outcome) implements NextStepCommand {}
