package org.daybook.bench.record.workstream;

import java.time.LocalDate;
import org.daybook.bench.record.Chance;
import org.daybook.bench.record.Prose;
import org.daybook.bench.record.Told;
import org.daybook.shared.workstream.nextstep.NextStepDropped;
import org.daybook.shared.workstream.nextstep.NextStepFinished;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;

/** Next steps: a few at a time, soon finished, sometimes dropped. */
public final class NextStepWorkload extends Told {

    private static final int FEWEST = 4;
    private static final int MOST = 7;

    public NextStepWorkload(Chance chance, Prose wording) {
        super(chance, wording);
    }

    public DraftedEntry planned(LocalDate day, ProgressWorkload progress) {
        SimulatedThing step = new SimulatedThing(newId(), day, null);
        open.add(step);
        return new DraftedEntry(
                new NextStepPlanned(
                        step.id,
                        wording.sentence(),
                        progress.answerable(day).orElse(null),
                        chance.percent(50) ? wording.targetDate(day) : null),
                day);
    }

    public DraftedEntry plannedOrSettled(LocalDate day, ProgressWorkload progress) {
        if (open.size() <= FEWEST || open.size() < MOST && chance.percent(50)) return planned(day, progress);
        SimulatedThing step = taken();
        return chance.percent(85)
                ? new DraftedEntry(new NextStepFinished(step.id, wording.sentence()), step.notBefore(day))
                : new DraftedEntry(new NextStepDropped(step.id, wording.sentence()), step.notBefore(day));
    }
}
