package org.daybook.command.board;

import java.time.LocalDate;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.board.procedure.MinuteNumberingSet;
import org.daybook.shared.board.procedure.MinuteNumbersReserved;
import org.daybook.shared.board.procedure.ReserveMinuteNumbers;

/** How running numbers of minutes are reserved, so that two meetings never share one. */
final class MinuteNumberReservation {

    private MinuteNumberReservation() {}

    /** The numbers that follow those reserved before. */
    static MinuteNumbersReserved reserved(Procedure procedure, ReserveMinuteNumbers c, LocalDate on) {
        Integer year = procedure.yearOf(c.year() == null ? on.getYear() : c.year());
        return new MinuteNumbersReserved(c.meeting(), procedure.nextNumber(year), c.count(), year);
    }

    static Procedure after(Procedure procedure, MinuteNumberingSet e, EntryDay entry) {
        Procedure numbered = procedure.withNumbering(new Stated<>(e.numbering(), entry));
        return e.next() == null
                ? numbered
                : numbered.continuingWith(e.next(), numbered.yearOf(entry.on().getYear()));
    }

    static Procedure after(Procedure procedure, MinuteNumbersReserved e) {
        return procedure.continuingWith(e.first() + e.count(), e.year());
    }
}
