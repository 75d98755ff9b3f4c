package org.daybook.query.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.daybook.query.asof.RecordHead;
import org.daybook.query.database.LeaderLease;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.writing.FirstBuild;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.rejection.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Rebuilds the views from the events, one rebuild at a time across all nodes. A rebuild that is interrupted because
 * its node stops resumes when a node starts; meanwhile the old views serve.
 */
@Component
public class Rebuilds implements FirstBuild, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final long STOPS_WITHIN_MILLIS = 5_000;
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    /** Fewer are projected as fast as they are filled in. */
    private static final int LONG_RECORD = 1_000;

    private final RebuildLog log;
    private final DataSource connections;
    private final Rebuilding rebuilding;
    private final Projection projection;
    private final RecordHead head;
    private final Clock clock;
    private volatile boolean closing;
    private volatile Thread worker;

    Rebuilds(
            RebuildLog log,
            @Qualifier("unpooled") DataSource connections,
            Rebuilding rebuilding,
            Projection projection,
            RecordHead head,
            Clock clock) {
        this.log = log;
        this.connections = connections;
        this.rebuilding = rebuilding;
        this.projection = projection;
        this.head = head;
        this.clock = clock;
    }

    /**
     * Starts a rebuild to the end of the record as it is now, and returns at once. What is not in the views yet is
     * added once they are there: the serving schema never jumps ahead of the projector.
     *
     * @throws Rejection {@code rebuild-under-way} (409) while another runs
     */
    public Rebuild start(AccountId askedBy) {
        LeaderLease lease =
                LeaderLease.take(connections, LeaderLease.Duty.REBUILDING).orElseThrow(Rebuilds::underWay);
        try {
            log.unfinished().forEach(left -> log.finish(left.id(), clock.instant(), "The node that ran it went down"));
            Rebuild rebuild = asked(
                    Optional.of(askedBy),
                    Math.min(head.position(), projection.reached().position()));
            log.begin(rebuild);
            run(rebuild, lease);
            return rebuild;
        } catch (RuntimeException e) {
            lease.close();
            throw e;
        }
    }

    private Rebuild asked(Optional<AccountId> askedBy, long target) {
        return new Rebuild(
                UUID.randomUUID(),
                askedBy.map(AccountId::value).orElse(null),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                projection.serving().other(),
                target,
                -1,
                Stage.FILLING,
                null,
                null,
                null,
                null);
    }

    /** Newest first, those requested before the one named, if any. */
    List<Rebuild> list(Optional<UUID> before, int limit) {
        return before.map(id -> log.before(id, limit)).orElseGet(() -> log.newest(limit));
    }

    @EventListener(ApplicationReadyEvent.class)
    void takeUpWhatWasCutShort() {
        Optional<LeaderLease> lease = LeaderLease.take(connections, LeaderLease.Duty.REBUILDING);
        if (lease.isEmpty()) return;
        log.unfinished().stream().findFirst().ifPresentOrElse(left -> run(left, lease.get()), () -> lease.get()
                .close());
    }

    /** Where a version before left other tables: they are filled while commands are taken, and views wait. */
    @Override
    public void run(BooleanSupplier goesOn) throws InterruptedException {
        boolean failed = false;
        while (!failed
                && goesOn.getAsBoolean()
                && projection.reached().position() < 0
                && head.position() >= LONG_RECORD) {
            Optional<LeaderLease> lease = LeaderLease.take(connections, LeaderLease.Duty.REBUILDING);
            if (lease.isPresent()) failed = buildFirst(lease.get());
            else Thread.sleep(LOOK_AGAIN);
        }
    }

    /** Whether it failed; the entries are then projected one after another. */
    private boolean buildFirst(LeaderLease lease) throws InterruptedException {
        Rebuild rebuild = log.unfinished().stream().findFirst().orElseGet(this::first);
        if (!endsIn(lease, rebuild)) Thread.sleep(LOOK_AGAIN);
        return log.find(rebuild.id()).failure() != null;
    }

    private Rebuild first() {
        Rebuild first = asked(Optional.empty(), head.position());
        LOG.info(
                "The views of {} entries are built for this version; commands are taken meanwhile", first.target() + 1);
        log.begin(first);
        return first;
    }

    private void run(Rebuild rebuild, LeaderLease lease) {
        worker = Thread.ofPlatform().name("rebuild").daemon().start(() -> rebuild(rebuild, lease));
    }

    /** If the database was lost, it continues as soon as that is back, unless another node has already done so. */
    private void rebuild(Rebuild rebuild, LeaderLease first) {
        Optional<LeaderLease> lease = Optional.of(first);
        while (lease.isPresent() && !endsIn(lease.get(), rebuild)) lease = anotherLease(rebuild);
    }

    private boolean endsIn(LeaderLease lease, Rebuild rebuild) {
        try (lease) {
            return ends(lease, rebuild);
        }
    }

    private boolean ends(LeaderLease lease, Rebuild rebuild) {
        try {
            rebuilding.run(rebuild);
        } catch (InterruptedException e) {
            LOG.info("Rebuild {} is cut short; it goes on when a node starts", rebuild.id());
        } catch (Throwable e) {
            if (closing) return true;
            if (DatabaseLost.saidBy(e) || !lease.isHeld()) {
                LOG.warn(
                        "Rebuild {} has lost the database, or its lease; it goes on when it has it back,"
                                + " unless another node does",
                        rebuild.id(),
                        e);
                return false;
            }
            LOG.error("Rebuild {} failed; the views go on as they were", rebuild.id(), e);
            return noted(rebuild, e);
        }
        return true;
    }

    private boolean noted(Rebuild rebuild, Throwable failure) {
        try {
            log.finish(rebuild.id(), clock.instant(), String.valueOf(failure.getMessage()));
            return true;
        } catch (RuntimeException e) {
            LOG.warn("That rebuild {} failed could not be noted; it is tried again", rebuild.id(), e);
            return false;
        }
    }

    /** Absent if another node continues it or has ended it. */
    private Optional<LeaderLease> anotherLease(Rebuild rebuild) {
        while (!closing) {
            try {
                Thread.sleep(LOOK_AGAIN);
                return LeaderLease.take(connections, LeaderLease.Duty.REBUILDING)
                        .filter(lease -> isStillNeeded(rebuild, lease));
            } catch (InterruptedException e) {
                break;
            } catch (RuntimeException e) {
                LOG.debug("The database is not back yet", e);
            }
        }
        return Optional.empty();
    }

    private boolean isStillNeeded(Rebuild rebuild, LeaderLease lease) {
        boolean needed = false;
        try {
            needed = log.find(rebuild.id()).finishedAt() == null;
            return needed;
        } finally {
            if (!needed) lease.close();
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        closing = true;
        Thread running = worker;
        if (running == null) return;
        running.interrupt();
        running.join(STOPS_WITHIN_MILLIS);
    }

    private static Rejection underWay() {
        return new Rejection(
                Rejection.Kind.CONFLICT, "rebuild-under-way", "", "A rebuild is under way; wait until it has finished");
    }
}
