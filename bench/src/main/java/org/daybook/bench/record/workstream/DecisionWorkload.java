package org.daybook.bench.record.workstream;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daybook.bench.record.Chance;
import org.daybook.bench.record.Prose;
import org.daybook.bench.record.Told;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.DecisionRequestEvent;
import org.daybook.shared.workstream.decision.DecisionRequestWithdrawn;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.decision.RequestAnswered;
import org.daybook.shared.workstream.decision.SeenUpdate;

/** Decisions: asked of the board, taken, put off or no longer asked for. */
public final class DecisionWorkload extends Told {

    private static final int FEWEST = 1;
    private static final int MOST = 3;

    private LocalId approved;

    public DecisionWorkload(Chance chance, Prose wording) {
        super(chance, wording);
    }

    public DraftedEntry requested(LocalDate day) {
        SimulatedThing request = new SimulatedThing(newId(), day, null);
        open.add(request);
        return new DraftedEntry(
                new DecisionRequested(request.id, wording.sentence(), new Name("Strategic board")), day);
    }

    public boolean wantsAsking() {
        return open.size() <= FEWEST || open.size() < MOST && chance.percent(50);
    }

    public DraftedEntry withdrawn(LocalDate today) {
        return new DraftedEntry(new DecisionRequestWithdrawn(taken().id, wording.sentence()), today);
    }

    /**
     * By a minute, or by a decision with a record of its own, which this record leaves out.
     *
     * @param seen the update on which the board decided; absent before the first
     */
    public DraftedEntry recorded(LocalDate today, SeenUpdate seen) {
        DecisionOutcome outcome = chance.percent(65)
                ? DecisionOutcome.APPROVED
                : chance.percent(50) ? DecisionOutcome.REJECTED : DecisionOutcome.DEFERRED;
        SimulatedThing request = outcome == DecisionOutcome.DEFERRED ? any() : taken();
        if (outcome == DecisionOutcome.APPROVED) approved = request.id;
        DecisionRequestEvent said = isAnswered(request.id)
                ? new RequestAnswered(request.id, outcome, decision(request.id))
                : new DecisionRecorded(request.id, outcome, wording.sentence(), seen, null);
        return new DraftedEntry(said, today);
    }

    /** One in five, without a draw: the record stays the one that earlier figures were measured on. */
    private static boolean isAnswered(LocalId request) {
        return Math.floorMod(request.value().hashCode(), 5) == 0;
    }

    private static DecisionId decision(LocalId request) {
        return new DecisionId(UUID.nameUUIDFromBytes(request.value().getBytes(StandardCharsets.UTF_8)));
    }

    public Optional<LocalId> approved() {
        return Optional.ofNullable(approved).filter(decision -> chance.percent(30));
    }
}
