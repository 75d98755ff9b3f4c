package org.daybook.command.workstream;

import java.time.LocalDate;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DayInWords;

/** A workstream takes entries for the days on which it is open, the day of a closing included. */
record ClosedWorkstreamTakesNoEntries(boolean open, LocalDate effectiveOn) implements Rule {

    @Override
    public boolean holds() {
        return open;
    }

    @Override
    public String otherwise() {
        return "The workstream is closed on " + DayInWords.of(effectiveOn)
                + "; choose a day on which it is open, or reopen it first";
    }
}
