package org.daybook.command.workstream.nextstep;

import java.time.LocalDate;
import org.daybook.command.workstream.thing.Thing;
import org.daybook.shared.workstream.nextstep.NextStepStatus;

/** What comes next, until it is finished or dropped. */
public record NextStep(LocalDate openedOn, NextStepStatus status) implements Thing {}
