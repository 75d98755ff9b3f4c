package org.daybook.query.highlight;

import org.daybook.query.asof.AsOf;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.query.listing.Lists;
import org.daybook.shared.account.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
record HighlightsController(Lists lists) {

    /** Highlights with the next steps that answer them. */
    @GetMapping("/api/highlights")
    Listing<HighlightItem> highlights(@AuthenticationPrincipal Actor reader, AsOf moment, ListParameters parameters) {
        return lists.of(Highlights.LIST, parameters, moment, reader);
    }
}
