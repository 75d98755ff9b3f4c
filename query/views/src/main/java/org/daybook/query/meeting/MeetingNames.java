package org.daybook.query.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Standings;
import org.daybook.query.listing.Named;
import org.daybook.shared.board.BoardFacts;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.decision.DecisionRequestFacts;
import org.daybook.shared.workstream.decision.DecisionRequested;

/** Names and markings of boards and workstreams at one place on the clocks, and the questions put to boards. */
public record MeetingNames(AsOfFacts standing) {

    public static MeetingNames of(Standings standings, Collection<UUID> aggregates, AsOf moment) {
        List<Attribute<?>> attributes =
                List.of(BoardFacts.NAME, WorkstreamFacts.NAME, WorkstreamFacts.MARKING, DecisionRequestFacts.REQUEST);
        return new MeetingNames(standings.attributes(aggregates, attributes, moment.on(), moment.position()));
    }

    public Named board(BoardId id) {
        return named(id.value(), BoardFacts.NAME);
    }

    public Named workstream(UUID id) {
        return named(id, WorkstreamFacts.NAME);
    }

    /** The marking of a workstream where it has one of its own. */
    public Optional<Marking> marking(UUID workstream) {
        return standing.value(workstream, WorkstreamFacts.MARKING, "");
    }

    /** The question that a request for a decision asks. */
    Text question(UUID workstream, String decision) {
        return standing.value(workstream, DecisionRequestFacts.REQUEST, decision)
                .map(DecisionRequested::question)
                .orElse(null);
    }

    /** Without a name where it was not open yet on that day. */
    private Named named(UUID id, Attribute<Name> name) {
        return new Named(id, standing.value(id, name, "").orElse(null));
    }
}
