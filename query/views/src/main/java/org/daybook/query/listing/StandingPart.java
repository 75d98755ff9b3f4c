package org.daybook.query.listing;

import java.time.LocalDate;
import java.util.UUID;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.programme.Marking;

/**
 * A board, meeting or review as it stands, in the frame of its programme.
 *
 * @param itself what stands of the aggregate itself
 * @param since the day from which it is there
 */
public record StandingPart(ThingFacts itself, LocalDate since, StandingProgramme programme) {

    public UUID id() {
        return itself.aggregate();
    }

    public Marking marking() {
        return programme.frame().marking();
    }
}
