package org.daybook.query.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Standings;
import org.daybook.query.meeting.content.MeetingProcedure;
import org.daybook.shared.board.member.HeldSeat;
import org.daybook.shared.board.member.Membership;
import org.daybook.shared.board.member.SeatFacts;
import org.daybook.shared.board.procedure.Deadlines;
import org.daybook.shared.board.procedure.MinuteNumbering;
import org.daybook.shared.board.procedure.ProcedureFacts;
import org.daybook.shared.board.procedure.StandingItems;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.workingday.WorkingDays;
import org.springframework.stereotype.Component;

/** Finds how the board of a meeting works on the day of the meeting or, of one that is to come, on the day that is looked at. */
@Component
public record FindProcedure(Standings standings, WorkingDays days) {

    private static final List<Attribute<?>> ATTRIBUTES = Stream.concat(
                    HeldSeat.ATTRIBUTES.stream(),
                    Stream.of(
                            SeatFacts.MEMBERS,
                            ProcedureFacts.STANDING_ITEMS,
                            ProcedureFacts.QUORUM,
                            ProcedureFacts.NUMBERING,
                            ProcedureFacts.DEADLINES,
                            ProcedureFacts.RESERVED))
            .toList();

    MeetingProcedure of(StandingMeeting meeting, AsOf moment) {
        UUID id = meeting.board().value();
        LocalDate met = meeting.day();
        LocalDate on = met.isAfter(moment.on()) ? moment.on() : met;
        ThingFacts now =
                new ThingFacts(standings.attributes(Set.of(id), ATTRIBUTES, moment.on(), moment.position()), id, "");
        ThingFacts then = on.equals(moment.on())
                ? now
                : new ThingFacts(standings.attributes(Set.of(id), ATTRIBUTES, on, moment.position()), id, "");
        Deadlines deadlines = then.value(ProcedureFacts.DEADLINES).orElse(Deadlines.USUAL);
        return new MeetingProcedure(
                then.value(ProcedureFacts.QUORUM).orElse(null),
                then.value(SeatFacts.MEMBERS).map(Membership::members).orElse(List.of()),
                HeldSeat.of(then, on),
                days.before(met, deadlines.papersOut()).orElse(null),
                days.within(met, deadlines.draftMinutes()).orElse(null),
                then.value(ProcedureFacts.STANDING_ITEMS)
                        .map(StandingItems::items)
                        .orElse(List.of()),
                now.value(ProcedureFacts.NUMBERING).orElse(MinuteNumbering.EACH_MEETING),
                now.keyed(ProcedureFacts.RESERVED).stream()
                        .map(fact -> fact.as(ProcedureFacts.RESERVED))
                        .filter(some -> some.meeting().equals(meeting.id()))
                        .mapToInt(some -> some.count())
                        .sum());
    }
}
