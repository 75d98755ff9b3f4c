package org.daybook.query.live;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.daybook.query.asof.ParameterText;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.standing.Openings;
import org.daybook.shared.account.Actor;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Server-sent events (WHATWG HTML, section 9.2) for an open page of a workstream. */
@RestController
class LiveController {

    /** The page is told when it is over; nothing else ends it. */
    private static final long NEVER = 0;

    private final Openings openings;
    private final Entries entries;
    private final Listeners listeners;
    private final Clock clock;
    private final Duration longest;

    /**
     * @param longest in seconds, no longer than a session lasts of which nothing is heard: an open page does not keep
     *     anybody signed in
     */
    LiveController(
            Openings openings,
            Entries entries,
            Listeners listeners,
            Clock clock,
            @Value("${daybook.live.longest-seconds:1800}") long longest) {
        this.openings = openings;
        this.entries = entries;
        this.listeners = listeners;
        this.clock = clock;
        this.longest = Duration.ofSeconds(longest);
    }

    /** @param seen the version that the page shows: newer entries are reported at once */
    @GetMapping(path = "/live/workstreams/{id}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter listen(
            @PathVariable WorkstreamId id,
            @RequestParam String seen,
            @AuthenticationPrincipal Actor reader,
            HttpServletRequest request) {
        openings.workstream(id, reader);
        StillAdmitted admitted = StillAdmitted.of(request);
        Listener listener = new Listener(
                id.value(),
                reader.account(),
                new AtomicLong(ParameterText.number("seen", seen, "must be the version that the page shows")),
                () -> admitted.now()
                        .filter(now -> now.equals(reader) || reads(id, now))
                        .isPresent(),
                clock.instant().plus(longest),
                new SseEmitter(NEVER));
        listeners.add(listener);
        long newest = entries.versionAt(id.value(), Long.MAX_VALUE);
        if (listener.hasSeen(newest)) listener.stillThere();
        else listener.landed(newest);
        return listener.emitter();
    }

    private boolean reads(WorkstreamId id, Actor reader) {
        try {
            openings.workstream(id, reader);
            return true;
        } catch (Rejection hidden) {
            return false;
        }
    }
}
