package org.daybook.query.live;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.daybook.shared.account.AccountId;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * An open page on one aggregate, and its reader.
 *
 * @param seen the newest version that the page shows or was sent
 * @param mayListen whether its reader is still let in and may still read the aggregate; asks the database
 * @param until when it has to stop
 */
record Listener(
        UUID aggregate,
        AccountId reader,
        AtomicLong seen,
        BooleanSupplier mayListen,
        Instant until,
        SseEmitter emitter) {

    boolean hasSeen(long version) {
        return version <= seen.get();
    }

    /**
     * Tells that the aggregate has come to that version, unless the page has it already; what was recorded the page
     * fetches itself, as any other.
     */
    void landed(long version) {
        if (seen.getAndAccumulate(version, Math::max) < version) {
            send(SseEmitter.event().name("entry").data(Long.toString(version)));
        }
    }

    /** An empty message, sent at intervals, so that a closed page is noticed. */
    void stillThere() {
        send(SseEmitter.event().comment("still there"));
    }

    /** Tells the page not to come again by itself. */
    void end() {
        send(SseEmitter.event().name("end").data("end"));
        emitter.complete();
    }

    private void send(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        }
    }
}
