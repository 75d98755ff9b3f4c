package org.daybook.shared.workstream.nextstep;

/** Whether a next step is still to come. */
public enum NextStepStatus {
    OPEN,
    FINISHED,
    DROPPED
}
