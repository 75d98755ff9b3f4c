package org.daybook.command.workstream.clearance;

import java.time.LocalDate;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DayInWords;

/**
 * What is cleared, and what is submitted once it is, is the slide as it stood when clearance was requested: an entry since
 * then that changes anything the slide shows makes the request, and a clearance of it, stale.
 *
 * @param on the day from which clearance was requested
 */
public record SlideIsAsItWasWhenClearanceWasRequested(LocalDate on, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "The slide has changed since clearance was asked for on " + DayInWords.of(on)
                + ". Ask for clearance of the slide as it is now";
    }
}
