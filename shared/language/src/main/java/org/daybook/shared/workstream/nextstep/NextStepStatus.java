package org.daybook.shared.workstream.nextstep;

/** Whether a next step is still open. */
public enum NextStepStatus {
    OPEN,
    FINISHED,
    DROPPED
}
