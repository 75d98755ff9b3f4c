package org.daybook.shared.meeting.minutes;

import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Required;
import org.jspecify.annotations.Nullable;

/**
 * Draws the draft minutes up from the narratives recorded and the agenda, and numbers them.
 *
 * @param first the number of the first minute where minutes run on from meeting to meeting (248); absent means that they
 *     have the numbers of the agenda
 * @param suffix what follows each number ("/17" of 60/17); absent means nothing
 */
public record DraftMinutes(@Nullable Integer first, @Nullable Label suffix) implements MinutesCommand {
    public DraftMinutes {
        if (first != null) Required.between(first, 1, 1_000_000, "first");
        if (first == null && suffix != null) {
            throw new InvalidValue("first", "is required where a suffix is given");
        }
    }
}
