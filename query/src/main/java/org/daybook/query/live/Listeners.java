package org.daybook.query.live;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.daybook.query.facts.Entries;
import org.daybook.query.facts.Projection;
import org.daybook.shared.rejection.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The pages that are open on this node. While there are any, it looks twice a second how far the views have come, in one
 * question for all of them, whichever node projects; while there are none it does nothing.
 */
@Component
class Listeners {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private static final int MOST = 1_000;
    private static final int MOST_OF_ONE_ACCOUNT = 30;
    private static final long LOOK_EVERY_MILLIS = 500;
    private static final long LOOKS_UNTIL_STILL_THERE = 30;
    /** Each look at a reader asks the database, so that they are looked at once a second, and before each is told. */
    private static final long LOOKS_UNTIL_LOOKED_AT = 2;

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Projection projection;
    private final Entries entries;
    private final Clock clock;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-pages").daemon().factory());

    /** How far what was told goes; nobody was told anything while it is negative. */
    private long told = -1;

    private long looks;

    Listeners(Projection projection, Entries entries, Clock clock) {
        this.projection = projection;
        this.entries = entries;
        this.clock = clock;
        looking.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** @throws Rejection {@code too-many-listeners} (503) if no more pages can be kept up to date */
    void add(Listener listener) {
        long own = listeners.stream()
                .filter(other -> other.reader().equals(listener.reader()))
                .count();
        if (listeners.size() >= MOST || own >= MOST_OF_ONE_ACCOUNT) {
            throw new Rejection(
                    Rejection.Kind.UNAVAILABLE,
                    "too-many-listeners",
                    "",
                    "Too many pages are kept up to date already; this one shows what is new when it is loaded again.");
        }
        Runnable forget = () -> listeners.remove(listener);
        listener.emitter().onCompletion(forget);
        listener.emitter().onError(gone -> forget.run());
        listeners.add(listener);
    }

    private void look() {
        try {
            if (listeners.isEmpty()) told = -1;
            else {
                looks++;
                endThoseThatAreOver();
                tell();
            }
        } catch (RuntimeException e) {
            LOG.debug("Whether entries have landed cannot be told now", e);
        }
    }

    private void tell() {
        long reached = projection.reached().position();
        // The first look tells all: between their coming and now an entry may have landed.
        if (reached > told) {
            Set<UUID> open = listeners.stream().map(Listener::aggregate).collect(Collectors.toSet());
            Map<UUID, Long> landed = entries.landed(open, told, reached);
            listeners.forEach(listener -> {
                Long version = landed.get(listener.aggregate());
                if (version == null || listener.hasSeen(version)) return;
                if (listener.mayListen().getAsBoolean()) listener.landed(version);
                else listener.end();
            });
            told = reached;
        }
        if (looks % LOOKS_UNTIL_STILL_THERE == 0) listeners.forEach(Listener::stillThere);
    }

    private void endThoseThatAreOver() {
        Instant now = clock.instant();
        boolean look = looks % LOOKS_UNTIL_LOOKED_AT == 0;
        listeners.stream()
                .filter(listener -> listener.until().isBefore(now)
                        || look && !listener.mayListen().getAsBoolean())
                .forEach(Listener::end);
    }

    /** Before the server waits for requests to end: these would not. */
    @EventListener(ContextClosedEvent.class)
    void leave() {
        List.copyOf(listeners).forEach(listener -> listener.emitter().complete());
    }

    @PreDestroy
    void stop() {
        looking.shutdownNow();
    }
}
