package org.daybook.command.review;

import java.time.LocalDate;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/** A report is put on record when it is there. */
record ReportMayNotFollowItsRegistration(LocalDate reportedOn, LocalDate effectiveOn) implements Rule {

    @Override
    public boolean holds() {
        return !reportedOn.isAfter(effectiveOn);
    }

    @Override
    public Rejection.Kind kind() {
        return Rejection.Kind.INVALID;
    }

    @Override
    public String field() {
        return "reportedOn";
    }

    @Override
    public String otherwise() {
        return "The report is of " + DayInWords.of(reportedOn) + " and cannot be on record from "
                + DayInWords.of(effectiveOn);
    }
}
