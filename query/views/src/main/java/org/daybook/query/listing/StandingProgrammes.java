package org.daybook.query.listing;

import java.util.List;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.shared.account.Actor;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeFacts;

/**
 * The programmes that something belongs to at one place on the two clocks: one, several, or none.
 *
 * @param opening of what belongs to them
 */
public record StandingProgrammes(Opening opening, List<StandingProgramme> all) {

    public StandingProgrammes {
        all = List.copyOf(all);
    }

    public static StandingProgrammes of(Opening opening, AsOfFacts standing, AsOf moment) {
        return new StandingProgrammes(
                opening,
                opening.programmes(moment.on(), moment.position()).stream()
                        .filter(id -> standing.value(id.value(), ProgrammeFacts.NAME, "")
                                .isPresent())
                        .map(id -> StandingProgramme.of(standing, id))
                        .toList());
    }

    /** Those that the reader may know of: with a seat on the board all of them, else those that they read. */
    public List<Named> shownTo(Actor reader) {
        return all.stream()
                .filter(programme -> opening.isSeated(reader) || reader.reads(programme.id()))
                .map(StandingProgramme::named)
                .toList();
    }

    /** The highest of theirs, shown or not; OFFICIAL for what belongs to none. */
    public Marking marking() {
        return Marking.highest(all.stream().map(programme -> programme.frame().marking()));
    }
}
