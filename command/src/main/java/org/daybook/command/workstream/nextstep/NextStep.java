package org.daybook.command.workstream.nextstep;

import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.thing.Entity;
import org.daybook.shared.workstream.nextstep.NextStepStatus;

/** What comes next, until it is finished or dropped. */
public record NextStep(StateTimeline<NextStepStatus> states) implements Entity {}
