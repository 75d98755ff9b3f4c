package org.daybook.bench.record.workstream;

import java.time.LocalDate;
import java.time.YearMonth;
import org.daybook.bench.record.Chance;
import org.daybook.bench.record.Prose;
import org.daybook.bench.record.Told;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.milestone.MilestoneAchieved;
import org.daybook.shared.workstream.milestone.MilestoneCancelled;
import org.daybook.shared.workstream.milestone.MilestoneMoved;
import org.daybook.shared.workstream.milestone.MilestoneScheduled;

/** Milestones: a few to come, moved, reached or cancelled. */
public final class MilestoneWorkload extends Told {

    private static final int FEWEST = 2;
    private static final int MOST = 5;

    public MilestoneWorkload(Chance chance, Prose wording) {
        super(chance, wording);
    }

    public DraftedEntry scheduled(LocalDate day) {
        YearMonth first = YearMonth.from(day).plusMonths(1 + chance.below(6));
        SimulatedThing milestone = new SimulatedThing(newId(), day, first);
        open.add(milestone);
        return new DraftedEntry(
                new MilestoneScheduled(
                        milestone.id,
                        new Name("Project " + (1 + chance.below(5))),
                        wording.name("Milestone"),
                        first,
                        first.plusMonths(chance.below(4))),
                day);
    }

    public DraftedEntry moved(LocalDate today) {
        SimulatedThing milestone = any();
        YearMonth first = ((YearMonth) milestone.last).plusMonths(1 + chance.below(3));
        milestone.last = first;
        return new DraftedEntry(
                new MilestoneMoved(milestone.id, first, first.plusMonths(chance.below(4)), wording.sentence()), today);
    }

    public DraftedEntry scheduledOrSettled(LocalDate day) {
        if (open.size() <= FEWEST || open.size() < MOST && chance.percent(50)) return scheduled(day);
        SimulatedThing milestone = taken();
        return chance.percent(70)
                ? new DraftedEntry(new MilestoneAchieved(milestone.id, wording.sentence()), milestone.notBefore(day))
                : new DraftedEntry(new MilestoneCancelled(milestone.id, wording.sentence()), milestone.notBefore(day));
    }
}
