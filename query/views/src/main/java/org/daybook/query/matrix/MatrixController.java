package org.daybook.query.matrix;

import org.daybook.query.asof.AsOf;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.query.listing.Lists;
import org.daybook.shared.account.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
record MatrixController(Lists lists) {

    /** Objectives and deliverables against the tags of their programme. */
    @GetMapping("/api/matrix")
    Listing<MatrixRow> matrix(@AuthenticationPrincipal Actor reader, AsOf moment, ListParameters parameters) {
        return lists.of(Matrix.LIST, parameters, moment, reader);
    }
}
