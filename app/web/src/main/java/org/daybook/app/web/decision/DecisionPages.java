package org.daybook.app.web.decision;

import java.util.List;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.command.Offers;
import org.daybook.app.web.frame.Frame;
import org.daybook.query.asof.AsOf;
import org.daybook.query.board.BoardLine;
import org.daybook.query.decision.FindDecision;
import org.daybook.query.decision.FindDecisions;
import org.daybook.query.decision.RegisterAnswer;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.history.FindHistory;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Lists;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.decision.HowTaken;
import org.daybook.shared.workstream.decision.DecisionStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The register of decisions, and the page of a decision with a record of its own. */
@Controller
@OnQuerySide
record DecisionPages(
        Openings openings,
        Lists lists,
        FindDecisions decisions,
        FindDecision one,
        FindHistory history,
        DecisionTarget target,
        Offers offers,
        Frame frame) {

    private static final String PATH = "/decisions";
    private static final int MOST_ENTRIES = 50;

    @GetMapping(PATH)
    String register(
            @AuthenticationPrincipal Actor reader,
            ListParameters asked,
            @ModelAttribute("filter") ChosenDecisions filter,
            Model model) {
        ListParameters page = Frame.chosen(asked);
        PlaceInTime place = frame.fill(model, page, reader, PATH);
        RegisterAnswer register = decisions.of(filter.read(), page, place.moment(), reader);
        model.addAttribute("items", register.items());
        model.addAttribute("counts", register.counts());
        model.addAttribute("next", filter.next(Frame.next(page, place, PATH, register.next())));
        model.addAttribute("offered", offers.opening(AggregateType.DECISION, place, reader));
        model.addAttribute("boards", boards(place.moment(), reader));
        model.addAttribute("ways", HowTaken.values());
        model.addAttribute("outcomes", DecisionStatus.values());
        return "lists/decisions";
    }

    private List<BoardLine> boards(AsOf moment, Actor reader) {
        ListParameters all = new ListParameters(null, "200", null, null, null);
        return lists.ofBoards(
                        BoardLine.ATTRIBUTES,
                        board -> BoardLine.of(board, moment.on(), reader),
                        all.of("boards", moment, reader))
                .items();
    }

    @GetMapping(PATH + "/{id}")
    String decision(
            @PathVariable DecisionId id, PlaceInTime place, @AuthenticationPrincipal Actor reader, Model model) {
        var opening = openings.decision(id, reader);
        model.addAttribute("d", one.at(opening, place.moment()).decision());
        model.addAttribute("entries", history.before(id.value(), Long.MAX_VALUE, place.moment(), MOST_ENTRIES));
        model.addAttribute("offered", offers.on(target.find(id.value(), place.moment(), reader), place, reader));
        return "decision-record";
    }
}
