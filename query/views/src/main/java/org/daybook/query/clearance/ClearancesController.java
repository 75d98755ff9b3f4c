package org.daybook.query.clearance;

import org.daybook.query.asof.AsOf;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.shared.account.Actor;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record ClearancesController(FindClearances clearances) {

    /**
     * The updates that wait for clearance, and for how many days.
     *
     * @param mine true for those that wait for the reader; absent or false for all
     */
    @GetMapping("/api/clearances")
    Listing<ClearanceItem> clearances(
            @RequestParam(required = false) String mine,
            @AuthenticationPrincipal Actor reader,
            AsOf moment,
            ListParameters parameters) {
        return clearances.waiting(isTrue(mine), parameters, moment, reader);
    }

    /** The requests for clearance of a workstream, and whether the slide has changed since the last. */
    @GetMapping("/api/workstreams/{id}/clearances")
    ClearancesAnswer ofWorkstream(@PathVariable WorkstreamId id, AsOf moment, @AuthenticationPrincipal Actor reader) {
        return clearances.of(id, moment, reader);
    }

    private static boolean isTrue(String mine) {
        if (mine == null || mine.equals("false")) return false;
        if (mine.equals("true")) return true;
        throw new InvalidValue("mine", "must be true or false");
    }
}
