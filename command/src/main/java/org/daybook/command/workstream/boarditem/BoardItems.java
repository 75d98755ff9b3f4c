package org.daybook.command.workstream.boarditem;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.entity.StatefulEntities;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.boarditem.AssessRisk;
import org.daybook.shared.workstream.boarditem.BoardItemCommand;
import org.daybook.shared.workstream.boarditem.BoardItemEvent;
import org.daybook.shared.workstream.boarditem.BoardItemRaised;
import org.daybook.shared.workstream.boarditem.BoardItemResolved;
import org.daybook.shared.workstream.boarditem.BoardItemStatus;
import org.daybook.shared.workstream.boarditem.RaiseBoardItem;
import org.daybook.shared.workstream.boarditem.ResolveBoardItem;
import org.daybook.shared.workstream.boarditem.RiskAssessed;

/** The risks and recommendations of a workstream, including resolved ones. */
public final class BoardItems extends StatefulEntities<BoardItemStatus, BoardItem> {

    private static final WhileOpen<BoardItemStatus> RESOLVED_ONCE =
            new WhileOpen<>("resolved-board-item-stays-so", Set.of(BoardItemStatus.OPEN), "%s is %s already");

    public BoardItems() {
        this(Map.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    BoardItems(Map<LocalId, BoardItem> all) {
        super("risk or recommendation", "boardItem", RESOLVED_ONCE, all);
    }

    public static BoardItemEvent decide(BoardItemCommand command, DecisionContext context) {
        return switch (command) {
            case RaiseBoardItem c -> new BoardItemRaised(context.idOr(c.boardItem()), c.kind(), c.text(), c.board());
            case AssessRisk c ->
                new RiskAssessed(c.boardItem(), c.likelihood(), c.impact(), c.owner(), c.mitigation(), c.reason());
            case ResolveBoardItem c -> new BoardItemResolved(c.boardItem(), c.resolution());
        };
    }

    public void check(BoardItemEvent event, RuleCheck check) {
        switch (event) {
            case BoardItemRaised e -> requireFree(e.boardItem(), check);
            case RiskAssessed e -> {
                BoardItem item = changing(e.boardItem(), check);
                check.require(new OnlyARiskIsAssessed(e.boardItem(), item.kind()));
            }
            case BoardItemResolved e -> requireStillOpen(e.boardItem(), check);
        }
    }

    public void evolve(BoardItemEvent event, LocalDate on) {
        switch (event) {
            case BoardItemRaised e ->
                put(e.boardItem(), new BoardItem(StateTimeline.from(on, BoardItemStatus.OPEN), e.kind()));
            case RiskAssessed e -> {}
            case BoardItemResolved e -> become(e.boardItem(), BoardItemStatus.RESOLVED, on);
        }
    }
}
