package org.daybook.shared.workstream;

import org.daybook.shared.programme.Marking;
import org.daybook.shared.text.Required;

/** The workstream bears another marking. */
public record WorkstreamMarked(Marking marking) implements WorkstreamLifeEvent {
    public WorkstreamMarked {
        Required.present(marking, "marking");
    }
}
