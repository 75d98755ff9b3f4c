package org.daybook.bench.record;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.boarditem.BoardItemKind;
import org.daybook.shared.workstream.boarditem.BoardItemRaised;
import org.daybook.shared.workstream.boarditem.BoardItemResolved;

/** Risks and recommendations: a few that stand, the others resolved. */
final class BoardItems extends Told {

    private static final int FEWEST = 1;
    private static final int MOST = 4;

    BoardItems(Chance chance, Wording wording) {
        super(chance, wording);
    }

    Drafted raised(LocalDate day) {
        Thing item = new Thing(newId(), day, null);
        open.add(item);
        BoardItemKind kind = chance.of(List.of(BoardItemKind.values()));
        return new Drafted(new BoardItemRaised(item.id, kind, wording.sentence(), new Name("Strategic board")), day);
    }

    Drafted raisedOrResolved(LocalDate day) {
        if (open.size() <= FEWEST || open.size() < MOST && chance.percent(50)) return raised(day);
        Thing item = taken();
        return new Drafted(new BoardItemResolved(item.id, wording.sentence()), item.notBefore(day));
    }
}
