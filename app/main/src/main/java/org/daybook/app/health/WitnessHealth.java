package org.daybook.app.health;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.query.proof.ledger.StoredLedger;
import org.daybook.query.proof.witness.Witness;
import org.daybook.query.proof.witness.WitnessLog;
import org.daybook.query.proof.witness.WitnessResponse;
import org.daybook.query.proof.witness.WitnessSettings;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Health of the witnesses: down if one has seen a history that our ledger does not extend, since one of the two is not
 * the record. Unknown, which takes nothing out of service, while one cannot be reached or does not vouch for us.
 */
@Component("witnessesHealthIndicator")
@OnQuerySide
record WitnessHealth(WitnessSettings settings, WitnessLog log, StoredLedger ledger, Clock clock)
        implements HealthIndicator {

    /** So many rounds may go by before somebody should look. */
    private static final int ROUNDS = 5;

    @Override
    public Health health() {
        return ToldHealth.of("The state of the witnesses", this::look);
    }

    private Health look() {
        Health.Builder health = Health.status(status());
        settings.witnesses().forEach(witness -> health.withDetail(witness.name(), details(witness)));
        return health.build();
    }

    private Status status() {
        List<WitnessResponse.Outcome> last = settings.witnesses().stream()
                .flatMap(witness -> log.last(witness).stream())
                .map(WitnessResponse::outcome)
                .toList();
        if (last.contains(WitnessResponse.Outcome.CONTRADICTED)) return Status.DOWN;
        boolean all = last.size() == settings.witnesses().size()
                && last.stream().allMatch(outcome -> outcome == WitnessResponse.Outcome.COSIGNED);
        return all && settings.witnesses().stream().noneMatch(this::isForgotten) ? Status.UP : Status.UNKNOWN;
    }

    /** It has not been sent the newest checkpoint, and no attempt was made for a long time. */
    private boolean isForgotten(Witness witness) {
        Instant due = clock.instant().minus(settings.pace().multipliedBy(ROUNDS));
        boolean isBehind = ledger.latest()
                .filter(newest -> newest.size() > log.seen(witness))
                .isPresent();
        return isBehind
                && log.last(witness).filter(last -> last.askedAt().isAfter(due)).isEmpty();
    }

    private Map<String, Object> details(Witness witness) {
        Map<String, Object> details = new LinkedHashMap<>();
        Optional<WitnessResponse> last = log.last(witness);
        details.put(
                "lastAsked",
                last.map(WitnessResponse::askedAt).map(Instant::toString).orElse("never"));
        details.put("outcome", last.map(asking -> asking.outcome().name()).orElse("NOT_ASKED"));
        last.map(WitnessResponse::why).filter(why -> !why.isEmpty()).ifPresent(why -> details.put("why", why));
        details.put("lastCosigned", log.seenAt(witness).map(Instant::toString).orElse("never"));
        return details;
    }
}
