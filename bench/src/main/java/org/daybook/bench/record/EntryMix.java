package org.daybook.bench.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.bench.record.workstream.DecisionWorkload;
import org.daybook.bench.record.workstream.DraftedEntry;
import org.daybook.bench.record.workstream.UpdateWorkload;

/**
 * What people enter, and how often: mostly progress and readings, the rest of the commands more rarely the less often a
 * workstream sees them. How often each comes is out of a thousand.
 */
public final class EntryMix {

    /** @param day from which it holds where it may be said late, else today */
    private interface Kind {
        DraftedEntry draft(LocalDate day);
    }

    private record Share(int upTo, boolean maySayLate, Kind kind) {}

    private final Chance chance;
    private final List<Share> shares = new ArrayList<>();
    private int total;

    public EntryMix(Chance chance, Parts parts, UpdateWorkload updates) {
        this.chance = chance;
        late(360, day -> parts.progress().recorded(day, parts.deliverables()));
        late(160, parts.measures()::read);
        late(190, day -> parts.nextSteps().plannedOrSettled(day, parts.progress()));
        late(70, parts.deliverables()::rated);
        late(30, parts.ratings()::either);
        late(25, parts.deliverables()::reworded);
        late(25, parts.deliverables()::tagged);
        late(25, parts.boardItems()::raisedOrResolved);
        late(20, parts.milestones()::scheduledOrSettled);
        late(8, parts.measures()::reworded);
        late(8, parts.objectives()::reworded);
        late(8, parts.objectives()::tagged);
        atOnce(24, today -> decision(parts.decisions(), updates, today));
        atOnce(15, today -> parts.deliverables()
                .rescheduled(today, parts.decisions().approved()));
        atOnce(15, parts.deliverables()::handedOver);
        atOnce(15, parts.milestones()::moved);
        atOnce(12, parts.deliverables()::completedOrReopened);
        atOnce(6, today -> parts.deliverables().addedOrWithdrawn(today, parts.objectives()));
        atOnce(4, parts.measures()::rescheduled);
        atOnce(4, parts.measures()::definedOrRetired);
        atOnce(4, parts.objectives()::moved);
        atOnce(4, parts.objectives()::addedOrRetired);
        atOnce(3, parts.life()::assigned);
        atOnce(2, parts.life()::renamed);
        atOnce(2, parts.life()::marked);
        atOnce(1, parts.life()::closed);
    }

    private DraftedEntry decision(DecisionWorkload decisions, UpdateWorkload updates, LocalDate today) {
        if (decisions.wantsAsking()) return decisions.requested(today);
        return chance.percent(12) ? decisions.withdrawn(today) : decisions.recorded(today, updates.seen());
    }

    private void late(int share, Kind kind) {
        total += share;
        shares.add(new Share(total, true, kind));
    }

    private void atOnce(int share, Kind kind) {
        total += share;
        shares.add(new Share(total, false, kind));
    }

    /** @param openedOn before which nothing holds */
    public DraftedEntry draft(LocalDate today, LocalDate openedOn) {
        int at = chance.below(total);
        Share share = shares.stream().filter(s -> at < s.upTo()).findFirst().orElseThrow();
        LocalDate day = share.maySayLate() ? Lateness.day(chance, today) : today;
        return share.kind().draft(day.isBefore(openedOn) ? openedOn : day);
    }
}
