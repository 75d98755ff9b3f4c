package org.daybook.bench.record.workstream;

import java.time.LocalDate;
import java.util.List;
import org.daybook.bench.record.Chance;
import org.daybook.bench.record.Prose;
import org.daybook.bench.record.Told;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.boarditem.BoardItemKind;
import org.daybook.shared.workstream.boarditem.BoardItemRaised;
import org.daybook.shared.workstream.boarditem.BoardItemResolved;
import org.daybook.shared.workstream.boarditem.RiskAssessed;

/** Risks and recommendations: a few that stand, the others resolved; the newest risk is assessed now and then. */
public final class BoardItemWorkload extends Told {

    private static final int FEWEST = 1;
    private static final int MOST = 4;
    private static final List<Integer> SCALE = List.of(1, 2, 3, 4, 5);

    private SimulatedThing newestRisk;

    public BoardItemWorkload(Chance chance, Prose wording) {
        super(chance, wording);
    }

    public DraftedEntry raised(LocalDate day) {
        SimulatedThing item = new SimulatedThing(newId(), day, null);
        open.add(item);
        BoardItemKind kind = chance.of(List.of(BoardItemKind.values()));
        if (kind == BoardItemKind.RISK) newestRisk = item;
        return new DraftedEntry(
                new BoardItemRaised(item.id, kind, wording.sentence(), new Name("Strategic board")), day);
    }

    public DraftedEntry raisedOrResolved(LocalDate day) {
        if (open.contains(newestRisk) && chance.percent(20)) return assessed(newestRisk, day);
        if (open.size() <= FEWEST || open.size() < MOST && chance.percent(50)) return raised(day);
        SimulatedThing item = taken();
        return new DraftedEntry(new BoardItemResolved(item.id, wording.sentence()), item.notBefore(day));
    }

    private DraftedEntry assessed(SimulatedThing risk, LocalDate day) {
        RiskAssessed event = new RiskAssessed(
                risk.id, chance.of(SCALE), chance.of(SCALE), wording.post(), wording.sentence(), wording.sentence());
        return new DraftedEntry(event, risk.notBefore(day));
    }
}
