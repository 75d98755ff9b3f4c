package org.daybook.query.listing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.Standing;
import org.daybook.shared.programme.Marking;

/**
 * A board or meeting as it stands, in the frame of its programme.
 *
 * @param since the day from which it is there
 */
public record StandingPart(UUID id, LocalDate since, StandingProgramme programme, Standing standing) {

    public <V> Optional<V> value(Attribute<V> attribute) {
        return standing.value(id, attribute, "");
    }

    public Fact fact(Attribute<?> attribute) {
        return standing.fact(id, attribute, "").orElseThrow();
    }

    public Marking marking() {
        return programme.frame().marking();
    }
}
