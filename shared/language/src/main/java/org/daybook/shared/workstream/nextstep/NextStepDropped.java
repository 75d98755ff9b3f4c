package org.daybook.shared.workstream.nextstep;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** A next step was dropped. */
public record NextStepDropped(LocalId nextStep, Text reason) implements NextStepEvent {}
