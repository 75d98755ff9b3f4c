package org.daybook.query.decision;

import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.listing.ListParameters;
import org.daybook.shared.account.Actor;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.meeting.MeetingId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record DecisionsController(Openings openings, FindDecisions decisions, FindDecision one, FindReports reports) {

    /** The register of decisions: those that wait first, then the newest; or sorted newest, oldest, board or workstream. */
    @GetMapping("/api/decisions")
    RegisterAnswer decisions(
            @RequestParam(required = false) String board,
            @RequestParam(required = false) String workstream,
            @RequestParam(required = false) String how,
            @RequestParam(required = false) String outcome,
            @RequestParam(required = false) String since,
            @RequestParam(required = false) String until,
            @RequestParam(required = false) String sort,
            @AuthenticationPrincipal Actor reader,
            AsOf moment,
            ListParameters parameters) {
        DecisionFilter filter = DecisionFilter.read(board, workstream, how, outcome, since, until, sort);
        return decisions.of(filter, parameters, moment, reader);
    }

    /** One decision with a record of its own: what was decided, on whose authority, with which votes, and what became of it. */
    @GetMapping("/api/decisions/{id}")
    DecisionAnswer decision(@PathVariable DecisionId id, AsOf moment, @AuthenticationPrincipal Actor reader) {
        return one.at(openings.decision(id, reader), moment);
    }

    /** What a meeting hears of decisions taken between meetings: those reported to it, and those still to be reported. */
    @GetMapping("/api/meetings/{id}/decisions-between-meetings")
    ReportsAnswer reports(@PathVariable MeetingId id, AsOf moment, @AuthenticationPrincipal Actor reader) {
        return reports.to(openings.meeting(id, reader), moment, reader);
    }
}
