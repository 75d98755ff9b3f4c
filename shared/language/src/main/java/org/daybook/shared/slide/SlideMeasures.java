package org.daybook.shared.slide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.shared.clock.Moves;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.Standing;
import org.daybook.shared.workstream.deliverable.Schedule;
import org.daybook.shared.workstream.measure.MeasureAim;
import org.daybook.shared.workstream.measure.MeasureFacts;
import org.daybook.shared.workstream.measure.MeasurementRecorded;

/** A measure of a slide, with its latest reading and what became of its target date. */
final class SlideMeasures {

    private SlideMeasures() {}

    static SlideMeasure of(Standing standing, UUID workstream, Fact definition, LocalDate on) {
        String id = definition.thread().thing();
        MeasureAim aim = definition.as(MeasureFacts.AIM);
        Fact wording = standing.fact(workstream, MeasureFacts.WORDING, id).orElseThrow();
        Optional<Fact> reading = standing.fact(workstream, MeasureFacts.READING, id);
        Optional<MeasurementRecorded> read = reading.map(fact -> fact.as(MeasureFacts.READING));
        LocalDate readOn = reading.map(fact -> fact.stamp().effectiveOn()).orElse(null);
        List<TargetDate> dates = Schedule.dates(standing.series(workstream, MeasureFacts.TARGET_DATE, id));
        Moves<TargetDate> moves = Moves.ofDates(dates);
        return new SlideMeasure(
                id,
                wording.as(MeasureFacts.WORDING),
                aim.direction(),
                aim.target(),
                dates.isEmpty() ? null : dates.getLast(),
                moves.original().orElse(null),
                moves.previous().orElse(null),
                moves.times(),
                !dates.isEmpty() && overdue(dates.getLast(), readOn, on),
                read.map(MeasurementRecorded::value).orElse(null),
                read.map(MeasurementRecorded::unit).orElse(null),
                readOn,
                wording.stamp().version());
    }

    private static boolean overdue(TargetDate targetDate, LocalDate readOn, LocalDate on) {
        LocalDate first = targetDate.first();
        return targetDate.hasPassedOn(on) && (readOn == null || first != null && readOn.isBefore(first));
    }
}
