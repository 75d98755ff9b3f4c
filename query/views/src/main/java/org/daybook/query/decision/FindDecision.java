package org.daybook.query.decision;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.facts.standing.Standings;
import org.daybook.query.listing.StandingParts;
import org.daybook.shared.decision.DecisionFacts;
import org.springframework.stereotype.Component;

/** Finds a decision with a record of its own at any place on the two clocks. */
@Component
public record FindDecision(StandingParts parts, Standings standings, Entries entries) {

    /**
     * @param opening of the decision, which the reader may read
     * @throws org.daybook.shared.rejection.Rejection {@code not-there-then} (404) if it was not on record there
     */
    public DecisionAnswer at(Opening opening, AsOf moment) {
        StandingDecision decision = new StandingDecision(parts.one(opening, DecisionFacts.ATTRIBUTES, moment));
        DecisionNames names = DecisionNames.of(standings, decision.named(), moment);
        return new DecisionAnswer(
                moment.on(),
                moment.knownAt(),
                moment.position(),
                entries.versionAt(opening.aggregate(), moment.position()),
                Decision.of(decision, names));
    }

    /** Those of some decisions that were on record there, in their order, as lists show them. */
    public List<RecordedDecision> some(List<Opening> openings, AsOf moment) {
        List<Opening> there = openings.stream()
                .filter(opening -> opening.isThere(moment.on(), moment.position()))
                .toList();
        if (there.isEmpty()) return List.of();
        List<StandingDecision> decisions = parts.all(there, DecisionFacts.ATTRIBUTES, moment).stream()
                .map(StandingDecision::new)
                .toList();
        Set<UUID> named = decisions.stream()
                .flatMap(decision -> decision.named().stream())
                .collect(Collectors.toSet());
        DecisionNames names = DecisionNames.of(standings, named, moment);
        return decisions.stream()
                .map(decision -> RecordedDecision.of(decision, names))
                .toList();
    }
}
