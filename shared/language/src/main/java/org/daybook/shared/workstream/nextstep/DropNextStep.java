package org.daybook.shared.workstream.nextstep;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** Records that a next step will not be taken. */
public record DropNextStep(LocalId nextStep, Text reason) implements NextStepCommand {}
