package org.daybook.bench.record.workstream;

import java.time.LocalDate;
import java.util.List;
import org.daybook.bench.record.Chance;
import org.daybook.bench.record.Prose;
import org.daybook.bench.record.Told;
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
public final class MeasureWorkload extends Told {

    private static final int FEWEST = 3;
    private static final int MOST = 5;

    public MeasureWorkload(Chance chance, Prose wording) {
        super(chance, wording);
    }

    public DraftedEntry defined(LocalDate day) {
        TargetDate date = wording.targetDate(day);
        SimulatedThing measure = new SimulatedThing(newId(), day, date);
        open.add(measure);
        Direction direction = chance.of(List.of(Direction.values()));
        return new DraftedEntry(
                new MeasureDefined(
                        measure.id, wording.sentence(), direction, new Label(chance.below(100) + " %"), date),
                day);
    }

    public DraftedEntry read(LocalDate day) {
        SimulatedThing measure = any();
        return new DraftedEntry(reading(measure), measure.notBefore(day));
    }

    private MeasurementRecorded reading(SimulatedThing measure) {
        return new MeasurementRecorded(
                measure.id,
                new Quantity(chance.below(1000) + "." + chance.below(10)),
                new Label("%"),
                chance.percent(30) ? wording.sentence() : null);
    }

    public DraftedEntry reworded(LocalDate day) {
        SimulatedThing measure = any();
        return new DraftedEntry(new MeasureReworded(measure.id, wording.sentence()), measure.notBefore(day));
    }

    public DraftedEntry rescheduled(LocalDate today) {
        SimulatedThing measure = any();
        TargetDate date = wording.targetDateOtherThan((TargetDate) measure.last, today);
        measure.last = date;
        return new DraftedEntry(new MeasureRescheduled(measure.id, date, wording.sentence()), today);
    }

    public DraftedEntry definedOrRetired(LocalDate today) {
        if (open.size() <= FEWEST || open.size() < MOST && chance.percent(50)) return defined(today);
        return new DraftedEntry(new MeasureRetired(taken().id, wording.sentence()), today);
    }
}
