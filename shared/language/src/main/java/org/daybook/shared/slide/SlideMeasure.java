package org.daybook.shared.slide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.shared.clock.Moves;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Quantity;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.Schedule;
import org.daybook.shared.workstream.measure.Direction;
import org.daybook.shared.workstream.measure.MeasureAim;
import org.daybook.shared.workstream.measure.MeasureFacts;
import org.daybook.shared.workstream.measure.MeasurementRecorded;

/**
 * A measure in use, with its latest reading; dates and reading are absent where there are none.
 *
 * @param originalTargetDate the date from which it first moved; absent while it has not moved
 * @param previousTargetDate what stood before it last moved; absent while it has not moved
 * @param timesMoved how often the target date moved, as {@link org.daybook.shared.clock.Moves} counts
 * @param overdue whether the last possible day of its target date has passed on the slide's day, and nobody has read it
 *     since the first; whether a reading meets the target is for people to say
 * @param reading the number read; absent where the reading is in words alone
 * @param readingWords the reading in words ("12 of 15"); absent where it is a number alone
 */
public record SlideMeasure(
        String id,
        Text wording,
        Direction direction,
        Label target,
        @ReadInWords TargetDate targetDate,
        @ReadInWords TargetDate originalTargetDate,
        @ReadInWords TargetDate previousTargetDate,
        int timesMoved,
        boolean overdue,
        Quantity reading,
        Label unit,
        LocalDate readOn,
        long version,
        Label readingWords) {

    static SlideMeasure of(ThingFacts measure, LocalDate on) {
        MeasureAim aim = measure.get(MeasureFacts.AIM);
        Fact wording = measure.fact(MeasureFacts.WORDING);
        Optional<MeasurementRecorded> read = measure.value(MeasureFacts.READING);
        LocalDate readOn = measure.find(MeasureFacts.READING)
                .map(fact -> fact.stamp().effectiveOn())
                .orElse(null);
        List<TargetDate> dates = Schedule.dates(measure.series(MeasureFacts.TARGET_DATE));
        Moves<TargetDate> moves = Moves.ofDates(dates);
        return new SlideMeasure(
                measure.id(),
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
                wording.stamp().version(),
                read.map(MeasurementRecorded::words).orElse(null));
    }

    private static boolean overdue(TargetDate targetDate, LocalDate readOn, LocalDate on) {
        LocalDate first = targetDate.first();
        return targetDate.hasPassedOn(on) && (readOn == null || first != null && readOn.isBefore(first));
    }
}
