package org.daybook.query.listing;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.facts.standing.Standings;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.programme.ProgrammeFacts;
import org.daybook.shared.rejection.Rejection;
import org.springframework.stereotype.Component;

/** Reads boards and meetings as they stand, with the frame of their programmes. */
@Component
public record StandingParts(Standings standings) {

    private static final List<Attribute<?>> FRAME = List.of(
            ProgrammeFacts.NAME, ProgrammeFacts.MARKING, ProgrammeFacts.RAG_WORDING, ProgrammeFacts.RISK_SCALES);

    /**
     * One of them.
     *
     * @throws Rejection {@code not-there-then} (404) if it was not on record there
     */
    public StandingPart one(Opening opening, Collection<Attribute<?>> attributes, AsOf moment) {
        return find(opening, attributes, moment).orElseThrow(() -> notThere("not-there-then", opening));
    }

    /** The same, absent if it was not on record there, or its programme was not. */
    public Optional<StandingPart> find(Opening opening, Collection<Attribute<?>> attributes, AsOf moment) {
        if (!opening.isThere(moment.on(), moment.position())) return Optional.empty();
        AsOfFacts standing = standing(List.of(opening), attributes, moment);
        StandingPart part = part(opening, standing, moment);
        return part.programmes().all().isEmpty() && !opening.programmes().isEmpty()
                ? Optional.empty()
                : Optional.of(part);
    }

    /** Several, in their order; all of them on record there. */
    public List<StandingPart> all(List<Opening> batch, Collection<Attribute<?>> attributes, AsOf moment) {
        AsOfFacts standing = standing(batch, attributes, moment);
        return batch.stream().map(opening -> part(opening, standing, moment)).toList();
    }

    /** What stands of them and of their programmes, the frame included. */
    AsOfFacts standing(List<Opening> batch, Collection<Attribute<?>> attributes, AsOf moment) {
        Set<UUID> aggregates = new HashSet<>();
        batch.forEach(opening -> {
            aggregates.add(opening.aggregate());
            opening.programmes(moment.on(), moment.position()).forEach(programme -> aggregates.add(programme.value()));
        });
        Set<Attribute<?>> needed = new LinkedHashSet<>(FRAME);
        needed.addAll(attributes);
        return standings.attributes(aggregates, needed, moment.on(), moment.position());
    }

    private static StandingPart part(Opening opening, AsOfFacts standing, AsOf moment) {
        return new StandingPart(
                new ThingFacts(standing, opening.aggregate(), ""), StandingProgrammes.of(opening, standing, moment));
    }

    /** Says since when it is on record. */
    public static Rejection notThere(String code, Opening opening) {
        return new Rejection(
                Rejection.Kind.NOT_FOUND,
                code,
                "on",
                "The %s is on record from %s, since %s"
                        .formatted(opening.type().stored(), opening.effectiveOn(), opening.recordedAt()));
    }
}
