package org.daybook.query.audit;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.daybook.query.audit.Finding.Kind;
import org.daybook.query.database.NodeLock;
import org.daybook.query.database.OneAtATime;
import org.daybook.query.database.OneAtATime.Turn;
import org.daybook.query.facts.EntrySource;
import org.daybook.query.facts.Projection;
import org.daybook.query.ledger.LedgerKeys;
import org.daybook.query.ledger.StoredLedger;
import org.daybook.query.rebuild.Scratch;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.ledger.SignerKey;
import org.daybook.shared.ledger.VerifierKey;
import org.daybook.shared.rejection.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Runs self-audits, one at a time whatever the number of nodes: when somebody asks, and by schedule. */
@Component
public class SelfAudits implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SelfAudits.class);
    private static final Duration LOOKS_EVERY = Duration.ofMinutes(1);
    private static final long STOPS_WITHIN_SECONDS = 5;

    private final AuditSettings settings;
    private final AuditLog log;
    private final OneAtATime lock;
    private final EntrySource record;
    private final StoredLedger ledger;
    private final LedgerKeys keys;
    private final Projection projection;
    private final Scratch scratch;
    private final JdbcTemplate unpooled;
    private final Clock clock;
    private ScheduledExecutorService worker;

    SelfAudits(
            AuditSettings settings,
            AuditLog log,
            EntrySource record,
            StoredLedger ledger,
            LedgerKeys keys,
            Projection projection,
            Scratch scratch,
            Clock clock,
            @Qualifier("unpooled") DataSource connections) {
        this.settings = settings;
        this.log = log;
        this.lock = new OneAtATime(connections, NodeLock.Of.AUDITING);
        this.record = record;
        this.ledger = ledger;
        this.keys = keys;
        this.projection = projection;
        this.scratch = scratch;
        this.unpooled = new JdbcTemplate(connections);
        this.clock = clock;
    }

    /**
     * Starts one to the end of the ledger as it is now, and returns at once.
     *
     * @throws Rejection {@code audit-under-way} (409) while another runs
     */
    AuditRun start(Optional<AccountId> askedBy, Optional<KeptCheckpoint> kept) {
        Turn turn = lock.take().orElseThrow(SelfAudits::underWay);
        try {
            log.finishUnfinished(clock.instant());
            AuditRun run = new AuditRun(
                    UUID.randomUUID(),
                    askedBy.map(AccountId::value).orElse(null),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    ledger.size(),
                    null,
                    0,
                    null);
            log.begin(run);
            worker().execute(() -> run(run, kept, turn));
            return run;
        } catch (RuntimeException e) {
            turn.close();
            throw e;
        }
    }

    private void run(AuditRun run, Optional<KeptCheckpoint> kept, Turn turn) {
        try (turn) {
            Findings findings = new Findings();
            String failure = audit(run, kept, findings);
            log.finish(run.id(), clock.instant(), findings, failure);
            tell(run, findings, failure);
        } catch (RuntimeException e) {
            LOG.error("What self-audit {} found could not be noted", run.id(), e);
        }
    }

    private static void tell(AuditRun run, Findings findings, String failure) {
        if (failure != null) LOG.error("Self-audit {} came to no end: {}", run.id(), failure);
        if (findings.count() > 0) {
            LOG.error(
                    "Self-audit {} found {} things that do not agree, the first: {}",
                    run.id(),
                    findings.count(),
                    findings.kept().getFirst());
        } else if (failure == null) {
            LOG.info("Self-audit {}: {} entries, ledger and views agree", run.id(), run.entries());
        }
    }

    /** Null if it came to its end. */
    private String audit(AuditRun run, Optional<KeptCheckpoint> kept, Findings findings) {
        try {
            checkKey(findings);
            CheckpointAudit checkpoints = new CheckpointAudit(ledger, kept, findings);
            Rate rate = new Rate(settings.entriesPerSecond());
            new LedgerAudit(record, ledger, checkpoints, rate, findings).run(run.entries());
            long target = Math.min(run.entries() - 1, projection.reached().position());
            if (target >= 0) {
                new ViewAudit(scratch, unpooled, new Rate(settings.entriesPerSecond()), findings).run(target);
            }
            return null;
        } catch (InterruptedException e) {
            return "The node that ran it was stopped";
        } catch (SQLException | RuntimeException e) {
            LOG.warn("Self-audit {} failed", run.id(), e);
            return String.valueOf(e.getMessage());
        }
    }

    /** A node that has the key knows which it is, whatever the tables say. */
    private void checkKey(Findings findings) {
        List<VerifierKey> own = keys.read().stream().map(SignerKey::verifier).toList();
        if (own.isEmpty() || ledger.keys().isEmpty()) return;
        VerifierKey newest = ledger.keys().getLast().verifier();
        if (!own.contains(newest)) {
            findings.add(Kind.KEY_REPLACED, null, "The newest key of the ledger, " + newest + ", is not this node's");
        }
    }

    private static Rejection underWay() {
        return new Rejection(
                Rejection.Kind.CONFLICT,
                "audit-under-way",
                "",
                "A self-audit is under way; wait until it has finished");
    }

    private void byTheSchedule() {
        try {
            Instant due = clock.instant().minus(settings.every());
            if (log.last().filter(last -> last.askedAt().isAfter(due)).isEmpty())
                start(Optional.empty(), Optional.empty());
        } catch (Rejection e) {
            LOG.debug("Another node audits", e);
        } catch (RuntimeException e) {
            LOG.warn("The self-audit that was due could not begin; it is tried again", e);
        }
    }

    private synchronized ScheduledExecutorService worker() {
        if (worker == null) {
            worker = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("self-audit").daemon().factory());
        }
        return worker;
    }

    @Override
    public void start() {
        if (settings.every().isZero()) return;
        worker().scheduleWithFixedDelay(
                        this::byTheSchedule, LOOKS_EVERY.toSeconds(), LOOKS_EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public synchronized void stop() {
        if (worker == null) return;
        worker.shutdownNow();
        try {
            worker.awaitTermination(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        worker = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return worker != null;
    }
}
