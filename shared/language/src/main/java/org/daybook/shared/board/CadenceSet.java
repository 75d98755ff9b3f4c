package org.daybook.shared.board;

import org.daybook.shared.text.Name;
import org.daybook.shared.text.Required;

/** It was set down how often the board meets, in words ("quarterly"). */
public record CadenceSet(Name cadence) implements BoardEvent {
    public CadenceSet {
        Required.present(cadence, "cadence");
    }
}
