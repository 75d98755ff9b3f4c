package org.daybook.query.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Standings;
import org.daybook.query.listing.Named;
import org.daybook.shared.board.BoardFacts;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.board.delegation.DelegationFacts;
import org.daybook.shared.decision.Authority;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.meeting.Convening;
import org.daybook.shared.meeting.Holding;
import org.daybook.shared.meeting.MeetingDate;
import org.daybook.shared.meeting.MeetingFacts;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.DecisionRequestFacts;
import org.daybook.shared.workstream.decision.DecisionRequested;

/** The names of boards and workstreams, the days of meetings, and the questions asked, at one place on the clocks. */
record DecisionNames(AsOfFacts standing) {

    private static final List<Attribute<?>> ATTRIBUTES = List.of(
            BoardFacts.NAME,
            DelegationFacts.DELEGATION,
            WorkstreamFacts.NAME,
            DecisionRequestFacts.REQUEST,
            MeetingFacts.CONVENING,
            MeetingFacts.DATE,
            MeetingFacts.HOLDING);

    static DecisionNames of(Standings standings, Collection<UUID> aggregates, AsOf moment) {
        return new DecisionNames(standings.attributes(aggregates, ATTRIBUTES, moment.on(), moment.position()));
    }

    /** Null where none is named; without a name where it was not open yet on that day. */
    Named board(BoardId id) {
        return id == null ? null : named(id.value(), BoardFacts.NAME);
    }

    /** Null where none is named. */
    PowerNamed power(Authority authority) {
        LocalId id = authority.power();
        if (id == null) return null;
        return standing.keyed(authority.ofBoard().value(), DelegationFacts.DELEGATION, "").stream()
                .filter(fact -> fact.thread().key().equals(id.value()))
                .findFirst()
                .map(fact -> PowerNamed.of(id, fact.as(DelegationFacts.DELEGATION)))
                .orElseGet(() -> new PowerNamed(id, null, null, null, null));
    }

    Named workstream(WorkstreamId id) {
        return named(id.value(), WorkstreamFacts.NAME);
    }

    Text question(WorkstreamId workstream, String request) {
        return standing.value(workstream.value(), DecisionRequestFacts.REQUEST, request)
                .map(DecisionRequested::question)
                .orElse(null);
    }

    /** The board that holds the meeting; empty where it was not on record there. */
    Optional<BoardId> boardOf(MeetingId meeting) {
        return standing.value(meeting.value(), MeetingFacts.CONVENING, "").map(Convening::board);
    }

    /** The day on which it met or, before that, for which it is called; null where it was not on record there. */
    LocalDate day(MeetingId meeting) {
        return standing.value(meeting.value(), MeetingFacts.HOLDING, "")
                .map(Holding::heldOn)
                .or(() -> standing.value(meeting.value(), MeetingFacts.DATE, "").map(MeetingDate::date))
                .orElse(null);
    }

    MeetingNamed meeting(MeetingId id, Label minuteNumber) {
        return new MeetingNamed(id, day(id), minuteNumber);
    }

    private Named named(UUID id, Attribute<Name> name) {
        return new Named(id, standing.value(id, name, "").orElse(null));
    }
}
