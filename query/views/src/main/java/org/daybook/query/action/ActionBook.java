package org.daybook.query.action;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.action.due.ActionLight;
import org.daybook.query.action.due.BoardDays;
import org.daybook.query.asof.AsOf;
import org.daybook.query.listing.Named;
import org.daybook.query.listing.StandingProgrammes;
import org.daybook.shared.board.BoardFacts;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.fact.AsOfFacts;

/**
 * The actions that a reader may see at one place on the two clocks, with what stands of their boards, meetings and
 * programmes.
 */
record ActionBook(List<ActionSketch> actions, BoardDays days, AsOfFacts standing, AsOf moment) {

    Optional<ActionSketch> find(UUID id) {
        return actions.stream().filter(action -> action.id().equals(id)).findFirst();
    }

    Optional<ActionLight> light(ActionSketch action) {
        return action.light(days, moment.on());
    }

    Named board(BoardId id) {
        return new Named(
                id.value(), standing.value(id.value(), BoardFacts.NAME, "").orElse(null));
    }

    StandingProgrammes programmes(ActionSketch action) {
        return StandingProgrammes.of(action.opening(), standing, moment);
    }
}
