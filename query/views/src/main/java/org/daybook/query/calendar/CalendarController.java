package org.daybook.query.calendar;

import org.daybook.query.asof.AsOf;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.query.listing.Lists;
import org.daybook.shared.account.Actor;
import org.daybook.shared.rejection.InvalidValue;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record CalendarController(Lists lists) {

    /**
     * What open workstreams owe: reports and, of one's own, what they promised for the three months to come.
     *
     * @param mine true: only workstreams that the reader owns, with their target dates
     */
    @GetMapping("/api/calendar")
    Listing<CalendarItem> calendar(
            @AuthenticationPrincipal Actor reader,
            AsOf moment,
            ListParameters parameters,
            @RequestParam(required = false) String mine) {
        return lists.of(new Calendar(reader, isTrue(mine)).list(), parameters, moment, reader);
    }

    private static boolean isTrue(String mine) {
        if (mine == null || mine.equals("false")) return false;
        if (mine.equals("true")) return true;
        throw new InvalidValue("mine", "must be true or false");
    }
}
