package org.daybook.shared.workstream.nextstep;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** A next step will not be taken. */
public record NextStepDropped(LocalId nextStep, Text reason) implements NextStepEvent {}
