package org.daybook.shared.workstream.measure;

import org.daybook.shared.workstream.WorkstreamCommand;

/** The commands of the measures of a workstream. */
public sealed interface MeasureCommand extends WorkstreamCommand
        permits DefineMeasure, RewordMeasure, RescheduleMeasure, RecordMeasurement, RetireMeasure {}
