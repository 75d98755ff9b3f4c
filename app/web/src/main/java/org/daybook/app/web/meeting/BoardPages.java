package org.daybook.app.web.meeting;

import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.command.FormTarget;
import org.daybook.app.web.command.Offered;
import org.daybook.app.web.command.Offers;
import org.daybook.app.web.frame.Frame;
import org.daybook.query.board.Board;
import org.daybook.query.board.BoardLine;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Lists;
import org.daybook.query.listing.StandingParts;
import org.daybook.query.meeting.MeetingsOfBoard;
import org.daybook.query.meeting.next.FindNextMeeting;
import org.daybook.shared.account.Actor;
import org.daybook.shared.board.BoardFacts;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.contract.AggregateType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of boards: the list, and each board's terms of reference and members. */
@Controller
@OnQuerySide
record BoardPages(
        Openings openings,
        Lists lists,
        StandingParts parts,
        MeetingsOfBoard meetings,
        FindNextMeeting next,
        BoardTarget targets,
        Offers offers,
        Frame frame) {

    private static final String PATH = "/boards";

    @GetMapping(PATH)
    String boards(@AuthenticationPrincipal Actor reader, ListParameters parameters, Model model) {
        frame.list(
                model,
                parameters,
                reader,
                PATH,
                (asked, moment) -> lists.ofBoards(
                        BoardLine.ATTRIBUTES,
                        board -> BoardLine.of(board, moment.on(), reader),
                        asked.of("boards", moment, reader)));
        PlaceInTime place = (PlaceInTime) model.getAttribute("place");
        model.addAttribute("offered", offers.opening(AggregateType.BOARD, place, reader));
        return "boards";
    }

    @GetMapping(PATH + "/{id}")
    String board(@PathVariable BoardId id, PlaceInTime place, @AuthenticationPrincipal Actor reader, Model model) {
        Opening opening = openings.board(id, "id", reader);
        model.addAttribute(
                "board",
                Board.of(
                        parts.one(opening, BoardFacts.ATTRIBUTES, place.moment()),
                        place.moment().on(),
                        reader));
        model.addAttribute("nextMeeting", next.of(opening, place.moment(), reader));
        model.addAttribute("meetings", meetings.of(id, place.moment(), reader));
        FormTarget target = targets.find(id.value(), place.moment(), reader);
        Offered meeting = target.state().equals(BoardStatus.OPEN.name())
                ? offers.opening(AggregateType.MEETING, target, place, reader)
                : Offered.NOTHING;
        model.addAttribute("offered", meeting.and(offers.on(target, place, reader)));
        return "board";
    }
}
