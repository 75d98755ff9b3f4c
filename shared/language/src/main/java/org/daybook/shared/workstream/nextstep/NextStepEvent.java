package org.daybook.shared.workstream.nextstep;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamEvent;

/** The events of the next steps of a workstream. */
public sealed interface NextStepEvent extends WorkstreamEvent
        permits NextStepPlanned, NextStepFinished, NextStepDropped {

    /** The next step that it is about. */
    LocalId nextStep();
}
