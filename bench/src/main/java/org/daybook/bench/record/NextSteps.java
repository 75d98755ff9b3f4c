package org.daybook.bench.record;

import java.time.LocalDate;
import org.daybook.shared.workstream.nextstep.NextStepDropped;
import org.daybook.shared.workstream.nextstep.NextStepFinished;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;

/** Next steps: a few at a time, soon finished, sometimes dropped. */
final class NextSteps extends Told {

    private static final int FEWEST = 4;
    private static final int MOST = 7;

    NextSteps(Chance chance, Wording wording) {
        super(chance, wording);
    }

    Drafted planned(LocalDate day, Progress progress) {
        Thing step = new Thing(newId(), day, null);
        open.add(step);
        return new Drafted(
                new NextStepPlanned(
                        step.id,
                        wording.sentence(),
                        progress.answerable(day).orElse(null),
                        chance.percent(50) ? wording.targetDate(day) : null),
                day);
    }

    Drafted plannedOrSettled(LocalDate day, Progress progress) {
        if (open.size() <= FEWEST || open.size() < MOST && chance.percent(50)) return planned(day, progress);
        Thing step = taken();
        return chance.percent(85)
                ? new Drafted(new NextStepFinished(step.id, wording.sentence()), step.notBefore(day))
                : new Drafted(new NextStepDropped(step.id, wording.sentence()), step.notBefore(day));
    }
}
