package org.daybook.query.heatmap;

import org.daybook.query.asof.AsOf;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.portfolio.PortfolioItem;
import org.daybook.shared.account.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record HeatmapController(FindHeatmap heatmap) {

    /** How both ratings of every workstream went, month by month: at most 36 months, 12 unless more are requested. */
    @GetMapping("/api/heatmap")
    Heatmap heatmap(
            @AuthenticationPrincipal Actor reader,
            AsOf moment,
            ListParameters parameters,
            @RequestParam(required = false) String months) {
        return heatmap.of(parameters.of(PortfolioItem.LIST.name(), moment, reader), Months.read(months));
    }
}
