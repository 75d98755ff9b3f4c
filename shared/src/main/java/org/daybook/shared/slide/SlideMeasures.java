package org.daybook.shared.slide;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.Standing;
import org.daybook.shared.workstream.measure.MeasureAim;
import org.daybook.shared.workstream.measure.MeasureFacts;
import org.daybook.shared.workstream.measure.MeasurementRecorded;

/** A measure of a slide, with its latest reading and what became of its target date. */
final class SlideMeasures {

    private SlideMeasures() {}

    static SlideMeasure of(Standing standing, UUID workstream, Fact definition) {
        String id = definition.thread().thing();
        MeasureAim aim = definition.as(MeasureFacts.AIM);
        Fact wording = standing.fact(workstream, MeasureFacts.WORDING, id).orElseThrow();
        Optional<Fact> reading = standing.fact(workstream, MeasureFacts.READING, id);
        Optional<MeasurementRecorded> read = reading.map(fact -> fact.as(MeasureFacts.READING));
        List<TargetDate> dates = TargetDates.of(standing, workstream, MeasureFacts.TARGET_DATE, id);
        return new SlideMeasure(
                id,
                wording.as(MeasureFacts.WORDING),
                aim.direction(),
                aim.target(),
                dates.isEmpty() ? null : dates.getLast(),
                dates.size() > 1 ? dates.getFirst() : null,
                Math.max(0, dates.size() - 1),
                read.map(MeasurementRecorded::value).orElse(null),
                read.map(MeasurementRecorded::unit).orElse(null),
                reading.map(fact -> fact.stamp().effectiveOn()).orElse(null),
                wording.stamp().version());
    }
}
