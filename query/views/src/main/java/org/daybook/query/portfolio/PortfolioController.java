package org.daybook.query.portfolio;

import org.daybook.query.asof.AsOf;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.query.listing.Lists;
import org.daybook.shared.account.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
record PortfolioController(Lists lists) {

    /** How every workstream stands. */
    @GetMapping("/api/portfolio")
    Listing<PortfolioItem> portfolio(@AuthenticationPrincipal Actor reader, AsOf moment, ListParameters parameters) {
        return lists.of(PortfolioItem.LIST, parameters, moment, reader);
    }
}
