package org.daybook.bench.record;

import java.time.LocalDate;
import java.time.YearMonth;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.milestone.MilestoneAchieved;
import org.daybook.shared.workstream.milestone.MilestoneCancelled;
import org.daybook.shared.workstream.milestone.MilestoneMoved;
import org.daybook.shared.workstream.milestone.MilestoneScheduled;

/** Milestones: a few to come, moved, reached or cancelled. */
final class Milestones extends Told {

    private static final int FEWEST = 2;
    private static final int MOST = 5;

    Milestones(Chance chance, Wording wording) {
        super(chance, wording);
    }

    Drafted scheduled(LocalDate day) {
        YearMonth first = YearMonth.from(day).plusMonths(1 + chance.below(6));
        Thing milestone = new Thing(newId(), day, first);
        open.add(milestone);
        return new Drafted(
                new MilestoneScheduled(
                        milestone.id,
                        new Name("Project " + (1 + chance.below(5))),
                        wording.name("Milestone"),
                        first,
                        first.plusMonths(chance.below(4))),
                day);
    }

    Drafted moved(LocalDate today) {
        Thing milestone = any();
        YearMonth first = ((YearMonth) milestone.last).plusMonths(1 + chance.below(3));
        milestone.last = first;
        return new Drafted(
                new MilestoneMoved(milestone.id, first, first.plusMonths(chance.below(4)), wording.sentence()), today);
    }

    Drafted scheduledOrSettled(LocalDate day) {
        if (open.size() <= FEWEST || open.size() < MOST && chance.percent(50)) return scheduled(day);
        Thing milestone = taken();
        return chance.percent(70)
                ? new Drafted(new MilestoneAchieved(milestone.id, wording.sentence()), milestone.notBefore(day))
                : new Drafted(new MilestoneCancelled(milestone.id, wording.sentence()), milestone.notBefore(day));
    }
}
