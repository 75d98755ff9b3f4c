package org.daybook.query.action;

import org.daybook.query.asof.AsOf;
import org.daybook.query.listing.ListParameters;
import org.daybook.shared.account.Actor;
import org.daybook.shared.action.ActionId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record ActionsController(FindActions actions) {

    /**
     * The tracker: the actions of all boards that the reader may see, overdue ones first.
     *
     * @param status live (the default), open, on-hold, done, dropped, taken-up or all
     * @param due overdue, next-meeting, later or no-date
     * @param sort due (the default), meeting, owner or status
     */
    @GetMapping("/api/actions")
    TrackerAnswer actions(
            @RequestParam(required = false) String board,
            @RequestParam(required = false) String owner,
            @RequestParam(required = false) String mine,
            @RequestParam(required = false) String workstream,
            @RequestParam(required = false) String status,
            @RequestParam(required = false) String due,
            @RequestParam(required = false) String sort,
            @AuthenticationPrincipal Actor reader,
            AsOf moment,
            ListParameters parameters) {
        ActionFilter filter = ActionFilter.read(board, owner, mine, workstream, status, due, sort);
        return actions.tracker(filter, parameters, moment, reader);
    }

    /** One action: who owns it, every date for which it was due, and how far it has come. */
    @GetMapping("/api/actions/{id}")
    ActionAnswer action(@PathVariable ActionId id, AsOf moment, @AuthenticationPrincipal Actor reader) {
        return actions.one(id, moment, reader);
    }
}
