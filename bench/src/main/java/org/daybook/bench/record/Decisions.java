package org.daybook.bench.record;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.DecisionRequestWithdrawn;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.decision.SeenUpdate;

/** Decisions: asked of the board, taken, put off or no longer asked for. */
final class Decisions extends Told {

    private static final int FEWEST = 1;
    private static final int MOST = 3;

    private LocalId approved;

    Decisions(Chance chance, Wording wording) {
        super(chance, wording);
    }

    Drafted requested(LocalDate day) {
        Thing request = new Thing(newId(), day, null);
        open.add(request);
        return new Drafted(new DecisionRequested(request.id, wording.sentence(), new Name("Strategic board")), day);
    }

    boolean wantsAsking() {
        return open.size() <= FEWEST || open.size() < MOST && chance.percent(50);
    }

    Drafted withdrawn(LocalDate today) {
        return new Drafted(new DecisionRequestWithdrawn(taken().id, wording.sentence()), today);
    }

    /** @param seen the update on which the board decided; absent before the first */
    Drafted recorded(LocalDate today, SeenUpdate seen) {
        DecisionOutcome outcome = chance.percent(65)
                ? DecisionOutcome.APPROVED
                : chance.percent(50) ? DecisionOutcome.REJECTED : DecisionOutcome.DEFERRED;
        Thing request = outcome == DecisionOutcome.DEFERRED ? any() : taken();
        if (outcome == DecisionOutcome.APPROVED) approved = request.id;
        return new Drafted(new DecisionRecorded(request.id, outcome, wording.sentence(), seen, null), today);
    }

    Optional<LocalId> approved() {
        return Optional.ofNullable(approved).filter(decision -> chance.percent(30));
    }
}
