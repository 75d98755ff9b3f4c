package org.daybook.app.web.meeting;

import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.frame.Frame;
import org.daybook.query.board.Board;
import org.daybook.query.board.BoardLine;
import org.daybook.query.facts.Openings;
import org.daybook.query.facts.Openings.Opening;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.query.listing.Lists;
import org.daybook.query.listing.StandingParts;
import org.daybook.query.meeting.MeetingsOfBoard;
import org.daybook.shared.account.Actor;
import org.daybook.shared.board.BoardFacts;
import org.daybook.shared.board.BoardId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of boards: the list, and each board's terms of reference and members. */
@Controller
@OnQuerySide
class BoardPages {

    private static final String PATH = "/boards";

    private final Openings openings;
    private final Lists lists;
    private final StandingParts parts;
    private final MeetingsOfBoard meetings;
    private final Frame frame;

    BoardPages(Openings openings, Lists lists, StandingParts parts, MeetingsOfBoard meetings, Frame frame) {
        this.openings = openings;
        this.lists = lists;
        this.parts = parts;
        this.meetings = meetings;
        this.frame = frame;
    }

    @GetMapping(PATH)
    String boards(@AuthenticationPrincipal Actor reader, ListParameters parameters, Model model) {
        ListParameters asked = Frame.chosen(parameters);
        PlaceInTime place = frame.fill(model, asked, reader, PATH);
        Listing<BoardLine> listing =
                lists.ofBoards(BoardLine.ATTRIBUTES, BoardLine::of, asked.of("boards", place.moment(), reader));
        model.addAttribute("items", listing.items());
        model.addAttribute("next", Frame.next(asked, place, PATH, listing.next()));
        return "boards";
    }

    @GetMapping(PATH + "/{id}")
    String board(
            @PathVariable BoardId id,
            @RequestParam(required = false) String on,
            @RequestParam(required = false) String knownAt,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        PlaceInTime place = frame.fill(model, on, knownAt, reader, "");
        Opening opening = openings.board(id, "id", reader);
        model.addAttribute("board", Board.of(parts.one(opening, BoardFacts.ATTRIBUTES, place.moment())));
        model.addAttribute("meetings", meetings.of(id, place.moment(), reader));
        return "board";
    }
}
