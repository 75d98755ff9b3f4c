package org.daybook.shared.decision;

import org.daybook.shared.text.Required;
import org.daybook.shared.workstream.WorkstreamId;

/**
 * Names a submitted update.
 *
 * @param number its number in the workstream, from 1
 */
public record NumberedUpdate(WorkstreamId workstream, Integer number) {
    public NumberedUpdate {
        Required.between(number, 1, Integer.MAX_VALUE, "number");
    }
}
