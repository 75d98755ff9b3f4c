package org.daybook.shared.workstream.objective;

/** Whether an objective is on the slide. */
public enum ObjectiveStatus {
    CURRENT,
    RETIRED
}
