package org.daybook.query.proof.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.daybook.query.proof.audit.AuditRun.Outcome;
import org.springframework.stereotype.Component;

/**
 * Derives the verdict from the log and from the findings of this process: somebody who can write to the log must not
 * be able to make a process forget.
 */
@Component
public class AuditVerdicts {

    /** Clocks of several nodes differ by less. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final AuditLog log;
    private final AuditSettings settings;
    private final Clock clock;
    private final AtomicReference<AuditRun> found = new AtomicReference<>();

    AuditVerdicts(AuditLog log, AuditSettings settings, Clock clock) {
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    /** Called with each run of this process that has a result. */
    void heard(AuditRun run) {
        found.set(run);
    }

    public AuditVerdict now() {
        Instant now = clock.instant();
        AuditRun own = found.get();
        if (own != null && own.outcome() != Outcome.AGREED) return of(own);
        if (log.hasAnyAfter(now.plus(CLOCKS_DIFFER))) {
            return AuditVerdict.disagrees(
                    "The log has a self-audit dated in the future, which cannot be genuine.", 1, Optional.empty());
        }
        Optional<AuditRun> last = log.last(now.plus(CLOCKS_DIFFER));
        if (last.isEmpty()) return AuditVerdict.unknown("There has been no self-audit yet.", last);
        return last.get().outcome() == Outcome.AGREED && isOld(last.get(), now)
                ? AuditVerdict.unknown("The last self-audit was too long ago.", last)
                : of(last.get());
    }

    private boolean isOld(AuditRun run, Instant now) {
        return !settings.every().isZero()
                && run.askedAt().plus(settings.every().multipliedBy(2)).isBefore(now);
    }

    private static AuditVerdict of(AuditRun run) {
        return switch (run.outcome()) {
            case AGREED -> new AuditVerdict(AuditVerdict.State.AGREES, "", 0, Optional.of(run));
            case DISAGREED ->
                AuditVerdict.disagrees("The last self-audit found differences.", run.findings(), Optional.of(run));
            case FAILED ->
                AuditVerdict.disagrees(
                        "The last self-audit could not be carried out.", run.findings(), Optional.of(run));
            case INTERRUPTED -> AuditVerdict.unknown("The last self-audit was interrupted.", Optional.of(run));
        };
    }
}
