package org.daybook.query.history;

import java.util.List;
import java.util.Optional;
import org.daybook.query.asof.AsOf;
import org.daybook.query.asof.AsOfResolver;
import org.daybook.query.asof.ClockText;
import org.daybook.query.asof.ParameterText;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.listing.Limit;
import org.daybook.query.slide.FindSlide;
import org.daybook.shared.account.Actor;
import org.daybook.shared.action.ActionId;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.review.ReviewId;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record HistoryController(
        Openings openings,
        Entries entries,
        AsOfResolver asOf,
        FindHistory history,
        ReadableHistory readable,
        FindSlide slides,
        NotedActions noted) {

    /** The entries of a workstream effective by a day and known at an instant, newest first: what each changed, and why. */
    @GetMapping("/api/workstreams/{id}/history")
    HistoryAnswer history(
            @PathVariable WorkstreamId id,
            @RequestParam(required = false) String limit,
            @RequestParam(required = false) String after,
            AsOf moment,
            @AuthenticationPrincipal Actor reader) {
        return page(openings.workstream(id, reader), limit, after, moment, reader);
    }

    /** The entries of a review effective by a day and known at an instant, newest first: what each changed, and why. */
    @GetMapping("/api/reviews/{id}/history")
    HistoryAnswer reviewHistory(
            @PathVariable ReviewId id,
            @RequestParam(required = false) String limit,
            @RequestParam(required = false) String after,
            AsOf moment,
            @AuthenticationPrincipal Actor reader) {
        return page(openings.review(id, reader), limit, after, moment, reader);
    }

    /** The entries of a board effective by a day and known at an instant, newest first: what each changed, and why. */
    @GetMapping("/api/boards/{id}/history")
    HistoryAnswer boardHistory(
            @PathVariable BoardId id,
            @RequestParam(required = false) String limit,
            @RequestParam(required = false) String after,
            AsOf moment,
            @AuthenticationPrincipal Actor reader) {
        return page(openings.board(id, "id", reader), limit, after, moment, reader);
    }

    /** The entries of a meeting effective by a day and known at an instant, newest first: what each changed, and why. */
    @GetMapping("/api/meetings/{id}/history")
    HistoryAnswer meetingHistory(
            @PathVariable MeetingId id,
            @RequestParam(required = false) String limit,
            @RequestParam(required = false) String after,
            AsOf moment,
            @AuthenticationPrincipal Actor reader) {
        return page(openings.meeting(id, reader), limit, after, moment, reader);
    }

    /**
     * The entries of an action effective by a day and known at an instant, newest first: what each changed, and why. An action
     * that was only noted at a meeting has none: those about it are in the meeting's history.
     */
    @GetMapping("/api/actions/{id}/history")
    HistoryAnswer actionHistory(
            @PathVariable ActionId id,
            @RequestParam(required = false) String limit,
            @RequestParam(required = false) String after,
            AsOf moment,
            @AuthenticationPrincipal Actor reader) {
        Optional<Opening> opening = openings.findAction(id, reader);
        if (opening.isPresent()) return page(opening.get(), limit, after, moment, reader);
        noted.requireOnRecord(id, moment, reader);
        return new HistoryAnswer(moment.on(), moment.knownAt(), moment.position(), List.of(), null);
    }

    /** The entries of a decision effective by a day and known at an instant, newest first: what each changed, and why. */
    @GetMapping("/api/decisions/{id}/history")
    HistoryAnswer decisionHistory(
            @PathVariable DecisionId id,
            @RequestParam(required = false) String limit,
            @RequestParam(required = false) String after,
            AsOf moment,
            @AuthenticationPrincipal Actor reader) {
        return page(openings.decision(id, reader), limit, after, moment, reader);
    }

    private HistoryAnswer page(Opening opening, String limit, String after, AsOf moment, Actor reader) {
        int most = Limit.read(limit);
        List<HistoryItem> items =
                readable.of(history.before(opening.aggregate(), version(after), moment, most), opening, moment, reader);
        boolean more = items.size() == most && items.getLast().version() > 0;
        return new HistoryAnswer(
                moment.on(),
                moment.knownAt(),
                moment.position(),
                items,
                more ? items.getLast().id() : null);
    }

    /** One entry, and the slide as it was when it had just been made, on the day it was unless another is named. */
    @GetMapping("/api/workstreams/{id}/history/{version}")
    HistoryStep step(
            @PathVariable WorkstreamId id,
            @PathVariable String version,
            @RequestParam(required = false) String on,
            AsOf asked,
            @AuthenticationPrincipal Actor reader) {
        Opening opening = openings.workstream(id, reader);
        StoredEntry entry = entries.find(opening.aggregate(), number(version, "version"))
                .filter(found -> found.position() <= asked.position())
                .orElseThrow(HistoryController::unknown);
        AsOf then = asOf.of(entry.entry().header(), ClockText.ISO.day("on", on));
        HistoryItem item = history.explain(List.of(entry), opening.aggregate(), asked.position())
                .getFirst();
        return new HistoryStep(
                then.on(),
                then.knownAt(),
                then.position(),
                item,
                slides.at(opening, then).slide());
    }

    private static long version(String after) {
        return after == null ? Long.MAX_VALUE : number(after, "after");
    }

    private static long number(String written, String field) {
        return ParameterText.number(field, written, "must be the version of an entry");
    }

    private static Rejection unknown() {
        return new Rejection(
                Rejection.Kind.NOT_FOUND, "unknown-entry", "version", "The workstream has no such entry, or not yet");
    }
}
