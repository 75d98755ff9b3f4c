package org.daybook.shared.workstream.measure;

/** Whether a measure is in use. */
public enum MeasureStatus {
    IN_USE,
    RETIRED
}
