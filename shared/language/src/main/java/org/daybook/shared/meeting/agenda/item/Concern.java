package org.daybook.shared.meeting.agenda.item;

import java.util.UUID;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Required;
import org.jspecify.annotations.Nullable;

/**
 * What an agenda item concerns.
 *
 * @param in the id of the workstream or review; absent for a paper
 * @param part its id or reference there; absent for a whole workstream
 */
public record Concern(ConcernKind kind, @Nullable UUID in, @Nullable Label part) {

    public Concern {
        Required.present(kind, "kind");
        boolean takesIn = kind != ConcernKind.PAPER;
        boolean takesPart = kind != ConcernKind.WORKSTREAM;
        if (takesIn != (in != null))
            throw new InvalidValue("in", takesIn ? "is required" : "is for none of the meeting's papers");
        if (takesPart != (part != null))
            throw new InvalidValue("part", takesPart ? "is required" : "must be absent for a whole workstream");
    }
}
