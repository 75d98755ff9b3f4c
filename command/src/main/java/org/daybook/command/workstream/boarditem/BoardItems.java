package org.daybook.command.workstream.boarditem;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Map;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.thing.Entities;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.boarditem.BoardItemCommand;
import org.daybook.shared.workstream.boarditem.BoardItemEvent;
import org.daybook.shared.workstream.boarditem.BoardItemRaised;
import org.daybook.shared.workstream.boarditem.BoardItemResolved;
import org.daybook.shared.workstream.boarditem.BoardItemStatus;
import org.daybook.shared.workstream.boarditem.RaiseBoardItem;
import org.daybook.shared.workstream.boarditem.ResolveBoardItem;

/** The risks and recommendations of a workstream, resolved ones included. */
public final class BoardItems extends Entities<BoardItem> {

    public BoardItems() {
        this(Map.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    BoardItems(Map<LocalId, BoardItem> all) {
        super("risk or recommendation", "boardItem", all);
    }

    public static BoardItemEvent propose(BoardItemCommand command, DecisionContext circumstances) {
        return switch (command) {
            case RaiseBoardItem c ->
                new BoardItemRaised(circumstances.idOr(c.boardItem()), c.kind(), c.text(), c.board());
            case ResolveBoardItem c -> new BoardItemResolved(c.boardItem(), c.resolution());
        };
    }

    public void judge(BoardItemEvent event, RuleCheck judgement) {
        switch (event) {
            case BoardItemRaised e -> requireFree(e.boardItem(), judgement);
            case BoardItemResolved e ->
                judgement.require(new ResolvedBoardItemStaysSo(
                        e.boardItem(), known(e.boardItem(), judgement).states().at(judgement.effectiveOn())));
        }
    }

    public void evolve(BoardItemEvent event, LocalDate effectiveOn) {
        switch (event) {
            case BoardItemRaised e ->
                put(e.boardItem(), new BoardItem(StateTimeline.from(effectiveOn, BoardItemStatus.OPEN)));
            case BoardItemResolved e ->
                put(
                        e.boardItem(),
                        new BoardItem(get(e.boardItem()).states().with(BoardItemStatus.RESOLVED, effectiveOn)));
        }
    }
}
