package org.daybook.query.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.daybook.query.exceptions.DatedThing;
import org.daybook.query.exceptions.ExceptionItem.Kind;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.text.Text;

/**
 * Something with a target date.
 *
 * @param thing its id in the workstream
 * @param by its last possible day
 * @param asWritten the date as people wrote it
 */
public record DueThing(Kind kind, String thing, Text text, LocalDate by, String asWritten, boolean overdue) {

    static List<DueThing> of(StandingWorkstream workstream, LocalDate horizon) {
        return DatedThing.of(workstream)
                .filter(DueThing::hasDay)
                .filter(thing -> !last(thing).isAfter(horizon))
                .filter(thing -> thing.kind() != Kind.MEASURE
                        || thing.overdue()
                        || !last(thing).isBefore(workstream.on()))
                .sorted(Comparator.comparing(DueThing::last)
                        .thenComparing(DatedThing::kind)
                        .thenComparing(DueThing::beginning))
                .map(DueThing::of)
                .toList();
    }

    private static boolean hasDay(DatedThing thing) {
        return thing.date() != null
                && thing.date().last() != null
                && thing.date().kind() != TargetDateKind.COMPLETE;
    }

    private static LocalDate last(DatedThing thing) {
        return thing.date().last();
    }

    /** Of milestones that end together the one that begins first is listed first; others as they were added. */
    private static LocalDate beginning(DatedThing thing) {
        return thing.kind() == Kind.MILESTONE ? thing.date().first() : LocalDate.MIN;
    }

    private static DueThing of(DatedThing thing) {
        String written = thing.kind() == Kind.MILESTONE
                ? YearMonth.from(last(thing)).toString()
                : thing.date().asWritten().value();
        return new DueThing(thing.kind(), thing.id(), thing.text(), last(thing), written, thing.overdue());
    }
}
