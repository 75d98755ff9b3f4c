package org.daybook.app.web.meeting;

import java.util.UUID;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.command.FindTarget;
import org.daybook.app.web.command.FormTarget;
import org.daybook.query.asof.AsOf;
import org.daybook.query.board.Board;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.listing.StandingParts;
import org.daybook.shared.account.Actor;
import org.daybook.shared.board.BoardFacts;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.Json;
import org.springframework.stereotype.Component;

/** Boards for their forms. */
@Component
@OnQuerySide
record BoardTarget(Openings openings, StandingParts parts, Entries entries) implements FindTarget {

    @Override
    public AggregateType aggregate() {
        return AggregateType.BOARD;
    }

    @Override
    public FormTarget find(UUID id, AsOf moment, Actor reader) {
        Opening opening = openings.board(new BoardId(id), "id", reader);
        Board board = Board.of(parts.one(opening, BoardFacts.ATTRIBUTES, moment), moment.on(), reader);
        return new FormTarget(
                AggregateType.BOARD,
                id,
                opening.programmes(),
                reader.capacities(id),
                board.name().value(),
                board.marking(),
                board.state().name(),
                entries.versionAt(id, moment.position()),
                Json.mapper().valueToTree(board));
    }
}
