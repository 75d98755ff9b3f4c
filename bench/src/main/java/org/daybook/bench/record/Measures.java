package org.daybook.bench.record;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Quantity;
import org.daybook.shared.workstream.measure.Direction;
import org.daybook.shared.workstream.measure.MeasureDefined;
import org.daybook.shared.workstream.measure.MeasureRescheduled;
import org.daybook.shared.workstream.measure.MeasureRetired;
import org.daybook.shared.workstream.measure.MeasureReworded;
import org.daybook.shared.workstream.measure.MeasurementRecorded;

/** Measures: a few in use, read again and again. */
final class Measures extends Told {

    private static final int FEWEST = 3;
    private static final int MOST = 5;

    Measures(Chance chance, Wording wording) {
        super(chance, wording);
    }

    Drafted defined(LocalDate day) {
        TargetDate date = wording.targetDate(day);
        Thing measure = new Thing(newId(), day, date);
        open.add(measure);
        Direction direction = chance.of(List.of(Direction.values()));
        return new Drafted(
                new MeasureDefined(
                        measure.id, wording.sentence(), direction, new Label(chance.below(100) + " %"), date),
                day);
    }

    Drafted read(LocalDate day) {
        Thing measure = any();
        return new Drafted(reading(measure), measure.notBefore(day));
    }

    private MeasurementRecorded reading(Thing measure) {
        return new MeasurementRecorded(
                measure.id,
                new Quantity(chance.below(1000) + "." + chance.below(10)),
                new Label("%"),
                chance.percent(30) ? wording.sentence() : null);
    }

    Drafted reworded(LocalDate day) {
        Thing measure = any();
        return new Drafted(new MeasureReworded(measure.id, wording.sentence()), measure.notBefore(day));
    }

    Drafted rescheduled(LocalDate today) {
        Thing measure = any();
        TargetDate date = wording.targetDateOtherThan((TargetDate) measure.last, today);
        measure.last = date;
        return new Drafted(new MeasureRescheduled(measure.id, date, wording.sentence()), today);
    }

    Drafted definedOrRetired(LocalDate today) {
        if (open.size() <= FEWEST || open.size() < MOST && chance.percent(50)) return defined(today);
        return new Drafted(new MeasureRetired(taken().id, wording.sentence()), today);
    }
}
