package org.daybook.bench.record.workstream;

import java.time.LocalDate;
import java.util.List;
import org.daybook.bench.record.Chance;
import org.daybook.bench.record.Told;
import org.daybook.bench.record.Wording;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.boarditem.BoardItemKind;
import org.daybook.shared.workstream.boarditem.BoardItemRaised;
import org.daybook.shared.workstream.boarditem.BoardItemResolved;

/** Risks and recommendations: a few that stand, the others resolved. */
public final class BoardItemWorkload extends Told {

    private static final int FEWEST = 1;
    private static final int MOST = 4;

    public BoardItemWorkload(Chance chance, Wording wording) {
        super(chance, wording);
    }

    public DraftedEntry raised(LocalDate day) {
        SimulatedThing item = new SimulatedThing(newId(), day, null);
        open.add(item);
        BoardItemKind kind = chance.of(List.of(BoardItemKind.values()));
        return new DraftedEntry(
                new BoardItemRaised(item.id, kind, wording.sentence(), new Name("Strategic board")), day);
    }

    public DraftedEntry raisedOrResolved(LocalDate day) {
        if (open.size() <= FEWEST || open.size() < MOST && chance.percent(50)) return raised(day);
        SimulatedThing item = taken();
        return new DraftedEntry(new BoardItemResolved(item.id, wording.sentence()), item.notBefore(day));
    }
}
