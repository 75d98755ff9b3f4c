package org.daybook.query.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.facts.standing.Standings;
import org.daybook.shared.account.Actor;
import org.daybook.shared.decision.HowTaken;
import org.daybook.shared.meeting.MeetingId;
import org.springframework.stereotype.Component;

/** Finds what a meeting hears of decisions that were taken between meetings of its board. */
@Component
public record FindReports(Openings openings, Standings standings, FindDecision decisions) {

    private static final Set<HowTaken> BETWEEN_MEETINGS = Set.of(HowTaken.BY_CORRESPONDENCE, HowTaken.BY_AN_OFFICER);

    /** @param meeting which the reader may read */
    public ReportsAnswer to(Opening meeting, AsOf moment, Actor reader) {
        MeetingId id = new MeetingId(meeting.aggregate());
        LocalDate day =
                DecisionNames.of(standings, Set.of(meeting.aggregate()), moment).day(id);
        List<RecordedDecision> taken = decisions.some(ofTheBoard(meeting, moment, reader), moment).stream()
                .filter(decision -> BETWEEN_MEETINGS.contains(decision.how()))
                .sorted(Comparator.comparing(RecordedDecision::takenOn))
                .toList();
        return new ReportsAnswer(
                moment.on(),
                moment.knownAt(),
                moment.position(),
                taken.stream()
                        .filter(decision -> id.equals(decision.reportedTo()))
                        .toList(),
                taken.stream()
                        .filter(decision -> decision.reportedTo() == null)
                        .filter(decision -> day != null && !decision.takenOn().isAfter(day))
                        .toList());
    }

    private List<Opening> ofTheBoard(Opening meeting, AsOf moment, Actor reader) {
        return openings.decisions(Optional.empty(), reader, moment.position()).stream()
                .filter(decision ->
                        decision.board().isPresent() && decision.board().equals(meeting.board()))
                .toList();
    }
}
