package org.daybook.query.live;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.daybook.query.database.CommitSignal;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.entry.Entries;
import org.daybook.shared.rejection.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The open pages on this node. Whenever the {@link CommitSignal} says that the views have advanced, on whichever node,
 * one query for all pages finds out how far.
 */
@Component
class Listeners {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private static final int MOST = 1_000;
    private static final int MOST_OF_ONE_ACCOUNT = 30;
    /** Between two questions: a burst of entries is reported together. */
    private static final Duration BREATH = Duration.ofMillis(200);
    /** Each check of a reader queries the database, so readers are checked once a second, and before each message. */
    private static final Duration LOOK_AT_READERS = Duration.ofSeconds(1);

    private static final Duration STILL_THERE = Duration.ofSeconds(15);

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Projection projection;
    private final Entries entries;
    private final Clock clock;
    private final CommitSignal signal;
    private final Thread looking =
            Thread.ofPlatform().name("live-pages").daemon().unstarted(this::run);

    /** How far what was told goes; negative while nothing was sent. */
    private long told = -1;

    private long lookedAtReaders = System.nanoTime();
    private long saidStillThere = System.nanoTime();

    Listeners(Projection projection, Entries entries, Clock clock, CommitSignal signal) {
        this.projection = projection;
        this.entries = entries;
        this.clock = clock;
        this.signal = signal;
        looking.start();
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
                    "Too many pages are being kept up to date; reload this one to see what is new.");
        }
        Runnable forget = () -> listeners.remove(listener);
        listener.emitter().onCompletion(forget);
        listener.emitter().onError(gone -> forget.run());
        listeners.add(listener);
    }

    private void run() {
        try {
            while (true) {
                long before = signal.times();
                look();
                Thread.sleep(BREATH);
                signal.await(before, LOOK_AT_READERS.minus(BREATH));
            }
        } catch (InterruptedException stopped) {
            LOG.debug("Open pages are no longer updated");
        }
    }

    private void look() {
        try {
            if (listeners.isEmpty()) told = -1;
            else {
                endThoseThatAreOver();
                tell();
            }
        } catch (RuntimeException e) {
            LOG.debug("It cannot be determined at present whether there are new entries", e);
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
        if (System.nanoTime() - saidStillThere < STILL_THERE.toNanos()) return;
        saidStillThere = System.nanoTime();
        listeners.forEach(Listener::stillThere);
    }

    private void endThoseThatAreOver() {
        Instant now = clock.instant();
        boolean look = System.nanoTime() - lookedAtReaders >= LOOK_AT_READERS.toNanos();
        if (look) lookedAtReaders = System.nanoTime();
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
        looking.interrupt();
    }
}
