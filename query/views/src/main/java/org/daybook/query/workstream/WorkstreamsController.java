package org.daybook.query.workstream;

import org.daybook.query.asof.AsOf;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.query.listing.Lists;
import org.daybook.shared.account.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
record WorkstreamsController(Lists lists) {

    /** The workstreams that the reader may see. */
    @GetMapping("/api/workstreams")
    Listing<WorkstreamItem> workstreams(@AuthenticationPrincipal Actor reader, AsOf moment, ListParameters parameters) {
        return lists.of(WorkstreamItem.LIST, parameters, moment, reader);
    }
}
