package org.daybook.query.listing;

import java.time.LocalDate;
import java.util.UUID;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.programme.Marking;

/**
 * A board, meeting or review as it stands, in the frame of its programmes.
 *
 * @param itself what stands of the aggregate itself
 */
public record StandingPart(ThingFacts itself, StandingProgrammes programmes) {

    /** The day from which it is there. */
    public LocalDate since() {
        return programmes.opening().effectiveOn();
    }

    /** The programme itself, or that of a review. */
    public StandingProgramme programme() {
        return programmes.all().getFirst();
    }

    public UUID id() {
        return itself.aggregate();
    }

    public Marking marking() {
        return programmes.marking();
    }
}
