package org.daybook.query.proof.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.daybook.query.asof.RecordHead;
import org.daybook.query.database.LeaderLease;
import org.daybook.query.proof.audit.AuditRun.Outcome;
import org.daybook.query.proof.audit.check.KeptCheckpoint;
import org.daybook.query.proof.audit.check.KnownCheckpoint;
import org.daybook.query.proof.ledger.StoredLedger;
import org.daybook.query.proof.ledger.key.StoredKey;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs self-audits on request and by schedule, one at a time across all nodes. */
@Component
public class SelfAudits implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SelfAudits.class);
    private static final Duration LOOKS_EVERY = Duration.ofMinutes(1);
    private static final long STOPS_WITHIN_SECONDS = 5;

    private final AuditSettings settings;
    private final AuditLog log;
    private final AuditVerdicts verdicts;
    private final Auditing auditing;
    private final DataSource connections;
    private final StoredLedger ledger;
    private final RecordHead head;
    private final Clock clock;
    private ScheduledExecutorService worker;

    SelfAudits(
            AuditSettings settings,
            AuditLog log,
            AuditVerdicts verdicts,
            Auditing auditing,
            StoredLedger ledger,
            RecordHead head,
            Clock clock,
            @Qualifier("unpooled") DataSource connections) {
        this.settings = settings;
        this.log = log;
        this.verdicts = verdicts;
        this.auditing = auditing;
        this.connections = connections;
        this.ledger = ledger;
        this.head = head;
        this.clock = clock;
    }

    /**
     * Starts one to the end of the record as it is now, and returns at once.
     *
     * @throws Rejection {@code audit-under-way} (409) while another runs
     * @throws InvalidValue if the submitted text is not a checkpoint of this ledger
     */
    AuditRun start(Optional<AccountId> askedBy, Optional<KeptCheckpoint> brought) {
        Optional<KnownCheckpoint> known = brought.map(
                kept -> kept.of(ledger.keys().stream().map(StoredKey::verifier).toList()));
        LeaderLease lease =
                LeaderLease.take(connections, LeaderLease.Duty.AUDITING).orElseThrow(SelfAudits::underWay);
        try {
            log.finishUnfinished(clock.instant());
            AuditRun run = asked(askedBy);
            log.begin(run);
            worker().execute(() -> run(run, known, lease));
            return run;
        } catch (RuntimeException e) {
            lease.close();
            throw e;
        }
    }

    private AuditRun asked(Optional<AccountId> askedBy) {
        return new AuditRun(
                UUID.randomUUID(),
                askedBy.map(AccountId::value).orElse(null),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                head.position() + 1,
                null,
                null,
                0,
                null);
    }

    private void run(AuditRun run, Optional<KnownCheckpoint> brought, LeaderLease lease) {
        try (lease) {
            Findings findings = new Findings();
            Auditing.End end = auditing.run(run.entries(), brought, findings);
            Outcome outcome = end.outcome(findings);
            AuditRun finished = new AuditRun(
                    run.id(),
                    run.askedBy(),
                    run.askedAt(),
                    run.entries(),
                    clock.instant(),
                    outcome,
                    findings.count(),
                    end.failure());
            // Before it is noted: that may fail, and this process knows it all the same.
            if (outcome != Outcome.INTERRUPTED) verdicts.heard(finished);
            log.finish(run.id(), finished.finishedAt(), outcome, findings, end.failure());
            tell(finished, findings);
        } catch (RuntimeException e) {
            LOG.error("The findings of self-audit {} could not be stored", run.id(), e);
        }
    }

    private static void tell(AuditRun run, Findings findings) {
        switch (run.outcome()) {
            case AGREED -> LOG.info("Self-audit {}: {} entries, ledger and views agree", run.id(), run.entries());
            case INTERRUPTED -> LOG.info("Self-audit {} says nothing: {}", run.id(), run.failure());
            case FAILED -> LOG.error("Self-audit {} did not finish: {}", run.id(), run.failure());
            case DISAGREED ->
                LOG.error(
                        "Self-audit {} found {} differences, the first: {}",
                        run.id(),
                        findings.count(),
                        findings.kept().getFirst());
        }
    }

    private static Rejection underWay() {
        return new Rejection(
                Rejection.Kind.CONFLICT, "audit-under-way", "A self-audit is in progress; wait until it has finished");
    }

    private void byTheSchedule() {
        try {
            Instant now = clock.instant();
            boolean isDue = log.last(now)
                    .filter(last -> last.askedAt().isAfter(now.minus(settings.every())))
                    .isEmpty();
            if (isDue) start(Optional.empty(), Optional.empty());
        } catch (Rejection e) {
            LOG.debug("Another node is auditing", e);
        } catch (RuntimeException e) {
            LOG.warn("The self-audit that was due could not begin; it will be retried", e);
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
