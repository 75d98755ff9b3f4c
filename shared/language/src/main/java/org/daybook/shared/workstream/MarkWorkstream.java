package org.daybook.shared.workstream;

import org.daybook.shared.programme.Marking;
import org.daybook.shared.text.Required;

/** Gives the workstream a marking of its own. */
public record MarkWorkstream(Marking marking) implements WorkstreamLifeCommand {
    public MarkWorkstream {
        Required.present(marking, "marking");
    }
}
