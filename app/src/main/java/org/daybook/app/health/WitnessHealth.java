package org.daybook.app.health;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.app.engine.wiring.OnQuerySide;
import org.daybook.query.witness.Asking;
import org.daybook.query.witness.Witness;
import org.daybook.query.witness.WitnessLog;
import org.daybook.query.witness.WitnessSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Down where a witness has seen something that our ledger does not extend: one of the two is not the record. Unknown, which
 * takes nothing out of service, while one is not reached or does not vouch for us.
 */
@Component("witnessesHealthIndicator")
@OnQuerySide
class WitnessHealth implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessHealth.class);

    private final List<Witness> witnesses;
    private final WitnessLog log;

    WitnessHealth(WitnessSettings settings, WitnessLog log) {
        this.witnesses = settings.witnesses();
        this.log = log;
    }

    @Override
    public Health health() {
        try {
            Health.Builder health = Health.status(status());
            witnesses.forEach(witness -> health.withDetail(witness.name(), details(witness)));
            return health.build();
        } catch (RuntimeException e) {
            LOG.warn("How the witnesses are cannot be told", e);
            return Health.down()
                    .withDetail("why", "The database does not say what witnesses answered.")
                    .build();
        }
    }

    private Status status() {
        List<Asking.Outcome> last = witnesses.stream()
                .flatMap(witness -> log.last(witness).stream())
                .map(Asking::outcome)
                .toList();
        if (last.contains(Asking.Outcome.CONTRADICTED)) return Status.DOWN;
        boolean all = last.stream().allMatch(outcome -> outcome == Asking.Outcome.COSIGNED);
        return all ? Status.UP : Status.UNKNOWN;
    }

    private Map<String, Object> details(Witness witness) {
        Map<String, Object> details = new LinkedHashMap<>();
        Optional<Asking> last = log.last(witness);
        details.put(
                "lastAsked", last.map(Asking::askedAt).map(Instant::toString).orElse("never"));
        details.put("outcome", last.map(asking -> asking.outcome().name()).orElse("NOT_ASKED"));
        last.map(Asking::why).filter(why -> !why.isEmpty()).ifPresent(why -> details.put("why", why));
        details.put("lastCosigned", log.seenAt(witness).map(Instant::toString).orElse("never"));
        return details;
    }
}
