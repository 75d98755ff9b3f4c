package org.daybook.query.board;

import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.query.listing.Lists;
import org.daybook.query.listing.StandingParts;
import org.daybook.shared.account.Actor;
import org.daybook.shared.board.BoardFacts;
import org.daybook.shared.board.BoardId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
record BoardsController(Openings openings, Lists lists, Entries entries, StandingParts parts) {

    /** The boards of the programmes that the reader may see, dissolved ones included. */
    @GetMapping("/api/boards")
    Listing<BoardLine> boards(@AuthenticationPrincipal Actor reader, AsOf moment, ListParameters parameters) {
        return lists.ofBoards(
                BoardLine.ATTRIBUTES,
                board -> BoardLine.of(board, moment.on(), reader),
                parameters.of("boards", moment, reader));
    }

    /** One board: what it is there for, how often it meets and which posts sit on it. */
    @GetMapping("/api/boards/{id}")
    BoardAnswer board(@PathVariable BoardId id, AsOf moment, @AuthenticationPrincipal Actor reader) {
        Opening opening = openings.board(id, "id", reader);
        Board board = Board.of(parts.one(opening, BoardFacts.ATTRIBUTES, moment), moment.on(), reader);
        return new BoardAnswer(
                moment.on(),
                moment.knownAt(),
                moment.position(),
                entries.versionAt(id.value(), moment.position()),
                board);
    }
}
