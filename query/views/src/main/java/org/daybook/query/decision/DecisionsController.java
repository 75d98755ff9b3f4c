package org.daybook.query.decision;

import org.daybook.query.asof.AsOf;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.query.listing.Lists;
import org.daybook.shared.account.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
record DecisionsController(Lists lists) {

    /** The log of decisions. */
    @GetMapping("/api/decisions")
    Listing<DecisionItem> decisions(@AuthenticationPrincipal Actor reader, AsOf moment, ListParameters parameters) {
        return lists.of(DecisionRegister.LIST, parameters, moment, reader);
    }
}
