package org.daybook.shared.workstream.nextstep;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** A next step was taken. */
public record NextStepFinished(LocalId nextStep, @Nullable Text outcome) implements NextStepEvent {}
