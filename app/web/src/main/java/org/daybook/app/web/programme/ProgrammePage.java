package org.daybook.app.web.programme;

import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.command.FormTarget;
import org.daybook.app.web.command.Offered;
import org.daybook.app.web.command.Offers;
import org.daybook.query.board.BoardLine;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Lists;
import org.daybook.query.portfolio.PortfolioItem;
import org.daybook.query.programme.ProgrammeItem;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one programme: its workstreams, boards and settings. */
@Controller
@OnQuerySide
record ProgrammePage(Openings openings, Lists lists, ProgrammeTarget targets, Offers offers) {

    private static final String MOST = "200";

    @GetMapping("/programmes/{id}")
    String programme(
            @PathVariable ProgrammeId id, PlaceInTime place, @AuthenticationPrincipal Actor reader, Model model) {
        FormTarget target = targets.find(id.value(), place.moment(), reader);
        ListParameters all = new ListParameters(id.toString(), MOST, null, null, null);
        model.addAttribute(
                "programme",
                lists.programme(openings.programme(id, "id", reader), ProgrammeItem::of, place.moment())
                        .orElseThrow());
        model.addAttribute(
                "workstreams",
                lists.of(PortfolioItem.LIST, all, place.moment(), reader).items());
        model.addAttribute(
                "boards",
                lists.ofBoards(
                                BoardLine.ATTRIBUTES,
                                board -> BoardLine.of(board, place.moment().on(), reader),
                                all.of("boards", place.moment(), reader))
                        .items());
        model.addAttribute("office", reader.holds(Role.PROGRAMME_OFFICE, id));
        model.addAttribute("offered", offered(target, place, reader));
        return "programme";
    }

    private Offered offered(FormTarget target, PlaceInTime place, Actor reader) {
        Offered own = offers.on(target, place, reader);
        if (!target.state().equals(ProgrammeStatus.OPEN.name())) return own;
        return offers.opening(AggregateType.WORKSTREAM, target, place, reader)
                .and(offers.opening(AggregateType.BOARD, target, place, reader))
                .and(offers.opening(AggregateType.REVIEW, target, place, reader))
                .and(own);
    }
}
