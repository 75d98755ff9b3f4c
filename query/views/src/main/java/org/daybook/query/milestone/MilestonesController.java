package org.daybook.query.milestone;

import org.daybook.query.asof.AsOf;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.query.listing.Lists;
import org.daybook.shared.account.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
record MilestonesController(Lists lists) {

    /** The plan month by month. */
    @GetMapping("/api/milestones")
    Listing<MilestoneItem> milestones(@AuthenticationPrincipal Actor reader, AsOf moment, ListParameters parameters) {
        return lists.of(MilestoneViews.LIST, parameters, moment, reader);
    }
}
