package org.daybook.command.meeting;

import java.time.LocalDate;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** A board meets once it is there. */
record MeetingMayNotPrecedeItsBoard(LocalDate date, LocalDate establishedOn) implements Rule {

    @Override
    public boolean holds() {
        return !date.isBefore(establishedOn);
    }

    @Override
    public Rejection.Kind kind() {
        return Rejection.Kind.INVALID;
    }

    @Override
    public String field() {
        return "date";
    }

    @Override
    public String otherwise() {
        return "The board is there from " + establishedOn + " only and cannot have met on " + date;
    }
}
