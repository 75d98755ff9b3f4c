package org.daybook.command.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.daybook.command.register.Opening;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DayInWords;

/**
 * A programme is closed on or after the day on which the last of its workstreams and boards was opened.
 *
 * @param later those opened after that day
 */
@Breach(field = "effectiveOn")
record ProgrammeClosesAfterItsOpenings(LocalDate effectiveOn, List<Opening> later) implements Rule {

    @Override
    public boolean holds() {
        return later.isEmpty();
    }

    @Override
    public String otherwise() {
        return "The programme cannot be closed on " + DayInWords.of(effectiveOn) + ", before these were opened in it: "
                + later.stream()
                        .map(opening -> opening.name() + " on " + DayInWords.of(opening.on()))
                        .collect(Collectors.joining(", "))
                + "; close it on that day or later";
    }
}
