package org.daybook.app.web.programme;

import java.util.List;
import java.util.UUID;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.command.Offers;
import org.daybook.app.web.frame.Frame;
import org.daybook.query.clearance.ClearanceItem;
import org.daybook.query.clearance.FindClearances;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.query.listing.Lists;
import org.daybook.query.listing.Named;
import org.daybook.query.portfolio.PortfolioItem;
import org.daybook.query.programme.ProgrammeItem;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.programme.Marking;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The workstreams by programme, with their ratings and what needs attention. */
@Controller
@OnQuerySide
record IndexPage(Lists lists, FindClearances clearances, Offers offers, Frame frame) {

    private static final String MOST = "200";

    @GetMapping("/")
    String index(@AuthenticationPrincipal Actor reader, ListParameters asked, Model model) {
        PlaceInTime place = frame.place(model, asked.on(), asked.knownAt());
        Listing<PortfolioItem> listing = lists.of(PortfolioItem.LIST, asked, place.moment(), reader);
        model.addAttribute("sections", ProgrammeSection.of(listing.items(), alone(listing, asked, place, reader)));
        model.addAttribute("marking", Marking.highest(listing.items().stream().map(PortfolioItem::marking)));
        model.addAttribute("toClear", toClear(place, reader));
        model.addAttribute("next", Frame.next(asked, place, "/", listing.next()));
        model.addAttribute(
                "offered",
                offers.opening(AggregateType.PROGRAMME, place, reader)
                        .and(offers.opening(AggregateType.WORKSTREAM, place, reader)));
        return "index";
    }

    /** The updates that wait for the reader to clear them; only a sponsor has any. */
    private List<ClearanceItem> toClear(PlaceInTime place, Actor reader) {
        if (!reader.holds(Capacity.SPONSOR)) return List.of();
        ListParameters all = new ListParameters(null, MOST, null, null, null);
        return clearances.waiting(true, all, place.moment(), reader).items();
    }

    /** The programmes, where all that they have is on this page. */
    private List<Named> alone(Listing<PortfolioItem> listing, ListParameters asked, PlaceInTime place, Actor reader) {
        if (listing.next() != null || asked.after() != null) return List.of();
        ListParameters all = new ListParameters(asked.programme(), MOST, null, null, null);
        return lists.ofProgrammes(ProgrammeItem::of, all.of("programmes", place.moment(), reader)).items().stream()
                .map(programme -> new Named(UUID.fromString(programme.id()), programme.name()))
                .toList();
    }
}
