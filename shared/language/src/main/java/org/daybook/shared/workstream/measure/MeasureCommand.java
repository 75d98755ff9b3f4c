package org.daybook.shared.workstream.measure;

import org.daybook.shared.workstream.WorkstreamCommand;

/** What may be asked of the measures of a workstream. */
public sealed interface MeasureCommand extends WorkstreamCommand
        permits DefineMeasure, RewordMeasure, RescheduleMeasure, RecordMeasurement, RetireMeasure {}
