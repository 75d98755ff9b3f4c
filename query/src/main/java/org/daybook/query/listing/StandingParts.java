package org.daybook.query.listing;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.query.asof.Moment;
import org.daybook.query.facts.Openings.Opening;
import org.daybook.query.facts.Standings;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Standing;
import org.daybook.shared.programme.ProgrammeFacts;
import org.daybook.shared.rejection.Rejection;

/** Reads boards and meetings as they stand, with the frame of their programmes. */
public record StandingParts(Standings standings) {

    private static final List<Attribute<?>> FRAME =
            List.of(ProgrammeFacts.NAME, ProgrammeFacts.MARKING, ProgrammeFacts.RAG_WORDING);

    /**
     * One of them.
     *
     * @throws Rejection {@code not-there-then} (404) if it was not on record there
     */
    public StandingPart one(Opening opening, Collection<Attribute<?>> attributes, Moment moment) {
        boolean there = opening.position() <= moment.position()
                && !opening.effectiveOn().isAfter(moment.on());
        if (!there) throw notThereThen(opening);
        return all(List.of(opening), attributes, moment).getFirst();
    }

    /** Several, in their order; all of them on record there. */
    List<StandingPart> all(List<Opening> batch, Collection<Attribute<?>> attributes, Moment moment) {
        Set<UUID> aggregates = new HashSet<>();
        batch.forEach(opening -> {
            aggregates.add(opening.aggregate());
            aggregates.add(opening.programme().value());
        });
        Set<Attribute<?>> needed = new LinkedHashSet<>(FRAME);
        needed.addAll(attributes);
        Standing standing = standings.attributes(aggregates, needed, moment.on(), moment.position());
        return batch.stream()
                .map(o -> new StandingPart(
                        o.aggregate(), o.effectiveOn(), StandingProgramme.of(standing, o.programme()), standing))
                .toList();
    }

    private static Rejection notThereThen(Opening opening) {
        return new Rejection(
                Rejection.Kind.NOT_FOUND,
                "not-there-then",
                "on",
                "The %s is on record from %s, since %s"
                        .formatted(opening.type().stored(), opening.effectiveOn(), opening.recordedAt()));
    }
}
