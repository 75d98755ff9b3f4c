package org.daybook.query.slippage;

import org.daybook.query.asof.AsOf;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.query.listing.Lists;
import org.daybook.shared.account.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
record SlippageController(Lists lists) {

    /** Target dates that moved. */
    @GetMapping("/api/slippage")
    Listing<SlippageItem> slippage(@AuthenticationPrincipal Actor reader, AsOf moment, ListParameters parameters) {
        return lists.of(Slippage.LIST, parameters, moment, reader);
    }
}
