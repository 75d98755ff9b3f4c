package org.daybook.shared.workstream.nextstep;

import org.daybook.shared.workstream.WorkstreamCommand;

/** The commands of the next steps of a workstream. */
public sealed interface NextStepCommand extends WorkstreamCommand permits PlanNextStep, FinishNextStep, DropNextStep {}
