package org.daybook.app.web.programme;

import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.frame.Frame;
import org.daybook.query.heatmap.FindHeatmap;
import org.daybook.query.heatmap.Heatmap;
import org.daybook.query.heatmap.HeatmapRow;
import org.daybook.query.heatmap.Months;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.portfolio.PortfolioItem;
import org.daybook.shared.account.Actor;
import org.daybook.shared.programme.Marking;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The portfolio: workstreams by month, both ratings, and what needs attention. A cell links to the slide of that day.
 */
@Controller
@OnQuerySide
record PortfolioPage(Frame frame, FindHeatmap heatmap) {

    private static final String PATH = "/portfolio";

    @GetMapping(PATH)
    String portfolio(
            @AuthenticationPrincipal Actor reader,
            ListParameters parameters,
            @RequestParam(required = false) String months,
            Model model) {
        ListParameters asked = Frame.chosen(parameters);
        PlaceInTime place = frame.fill(model, asked, reader, PATH);
        int count = Months.read(months);
        Heatmap map = heatmap.of(asked.of(PortfolioItem.LIST.name(), place.moment(), reader), count);
        model.addAttribute("months", count);
        model.addAttribute("map", map);
        model.addAttribute("drawing", new HeatmapDrawing(map));
        model.addAttribute(
                "marking",
                Marking.highest(map.items().stream().map(HeatmapRow::workstream).map(item -> item.marking())));
        model.addAttribute("next", Frame.next(asked, place, PATH, map.next()));
        return "portfolio";
    }
}
