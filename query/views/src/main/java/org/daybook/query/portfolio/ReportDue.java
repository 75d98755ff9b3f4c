package org.daybook.query.portfolio;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.shared.programme.reporting.ReportingCycle;
import org.daybook.shared.programme.reporting.ReportingCycleSet;

/**
 * The next report due from a workstream, counted from the first report of its programme: the first due day after the
 * reporting date of its last update or, before any, the first one not before its opening.
 *
 * @param missed whether that day has passed
 */
public record ReportDue(LocalDate on, boolean missed) {

    public static ReportDue after(
            ReportingCycleSet reporting, LocalDate opened, Optional<LocalDate> reported, LocalDate on) {
        LocalDate from = reported.map(day -> day.plusDays(1)).orElse(opened);
        LocalDate due = firstDueFrom(reporting, from);
        return new ReportDue(due, due.isBefore(on));
    }

    /** The days on which reports are due after a day and up to another, both as the programme counts them. */
    public static List<LocalDate> between(ReportingCycleSet reporting, LocalDate after, LocalDate upTo) {
        return Stream.iterate(
                        firstDueFrom(reporting, after.plusDays(1)),
                        day -> !day.isAfter(upTo),
                        day -> firstDueFrom(reporting, day.plusDays(1)))
                .toList();
    }

    private static LocalDate firstDueFrom(ReportingCycleSet reporting, LocalDate from) {
        LocalDate first = reporting.firstReportOn();
        int months = (int) length(reporting.cycle()).toTotalMonths();
        long cycles = Math.max(0, ChronoUnit.MONTHS.between(first, from) / months);
        LocalDate due = first.plusMonths(cycles * months);
        return due.isBefore(from) ? first.plusMonths((cycles + 1) * months) : due;
    }

    private static Period length(ReportingCycle cycle) {
        return switch (cycle) {
            case MONTHLY -> Period.ofMonths(1);
            case EVERY_TWO_MONTHS -> Period.ofMonths(2);
            case QUARTERLY -> Period.ofMonths(3);
            case HALF_YEARLY -> Period.ofMonths(6);
            case YEARLY -> Period.ofYears(1);
        };
    }
}
