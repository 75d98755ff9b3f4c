package org.daybook.query.exceptions;

import org.daybook.query.asof.AsOf;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.query.listing.Lists;
import org.daybook.shared.account.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
record ExceptionsController(Lists lists) {

    /** Everything red or overdue, without a date, or only said to be complete. */
    @GetMapping("/api/exceptions")
    Listing<ExceptionItem> exceptions(@AuthenticationPrincipal Actor reader, AsOf moment, ListParameters parameters) {
        return lists.of(Exceptions.LIST, parameters, moment, reader);
    }
}
