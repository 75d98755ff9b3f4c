package org.daybook.shared.workstream.measure;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamEvent;

/** The events of the measures of a workstream. */
public sealed interface MeasureEvent extends WorkstreamEvent
        permits MeasureDefined, MeasureReworded, MeasureRescheduled, MeasurementRecorded, MeasureRetired {

    /** The measure that it is about. */
    LocalId measure();
}
