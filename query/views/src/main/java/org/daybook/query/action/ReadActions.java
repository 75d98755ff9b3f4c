package org.daybook.query.action;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.query.action.due.BoardDays;
import org.daybook.query.action.due.MeetingDay;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.facts.standing.Standings;
import org.daybook.shared.account.Actor;
import org.daybook.shared.action.ActionFacts;
import org.daybook.shared.board.BoardFacts;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.meeting.MeetingFacts;
import org.daybook.shared.programme.ProgrammeFacts;
import org.daybook.shared.programme.ProgrammeId;
import org.springframework.stereotype.Component;

/** Reads the actions that a reader may see, those noted at meetings included, without the texts of the others. */
@Component
record ReadActions(Openings openings, Standings standings) {

    private static final List<Attribute<?>> READ = List.of(
            ProgrammeFacts.NAME,
            ProgrammeFacts.MARKING,
            ProgrammeFacts.RAG_WORDING,
            BoardFacts.NAME,
            MeetingFacts.CONVENING,
            MeetingFacts.DATE,
            MeetingFacts.HOLDING,
            MeetingFacts.STATE,
            MeetingFacts.ACTION,
            MeetingFacts.TAKEN_UP,
            ActionFacts.BOARD,
            ActionFacts.MEETING,
            ActionFacts.NOTED,
            ActionFacts.NUMBER,
            ActionFacts.ITEM,
            ActionFacts.OWNERS,
            ActionFacts.DUE,
            ActionFacts.TAKEN_UP,
            ActionFacts.STATE);

    /**
     * @param programme only of that one; absent: of all that the reader may see
     * @throws org.daybook.shared.rejection.Rejection {@code unknown-programme} (404) if that is none for them
     */
    ActionBook of(Optional<ProgrammeId> programme, AsOf moment, Actor reader) {
        List<Opening> actions = there(openings.actions(programme, reader, moment.position()), moment);
        List<Opening> meetings =
                there(openings.meetings(programme, Optional.empty(), reader, moment.position()), moment);
        Set<UUID> read = new HashSet<>();
        Stream.of(actions, meetings).flatMap(List::stream).forEach(opening -> {
            read.add(opening.aggregate());
            opening.programmes().forEach(one -> read.add(one.value()));
            opening.board().ifPresent(board -> read.add(board.value()));
        });
        AsOfFacts standing = standings.attributes(read, READ, moment.on(), moment.position());
        return book(inTheirProgrammes(actions, standing), inTheirProgrammes(meetings, standing), standing, moment);
    }

    private static ActionBook book(List<Opening> actions, List<Opening> meetings, AsOfFacts standing, AsOf moment) {
        Map<UUID, MeetingDay> called = new LinkedHashMap<>();
        meetings.forEach(opening ->
                called.put(opening.aggregate(), MeetingDay.of(new ThingFacts(standing, opening.aggregate(), ""))));
        BoardDays days = BoardDays.of(called.values());
        Map<UUID, ActionSketch> sketches = new LinkedHashMap<>();
        for (Opening meeting : meetings) {
            for (ThingFacts noted : standing.each(meeting.aggregate(), MeetingFacts.ACTION)) {
                ActionSketch sketch = ActionSketch.noted(noted, meeting, called.get(meeting.aggregate()));
                sketches.put(sketch.id(), sketch);
            }
        }
        for (Opening action : actions) {
            ThingFacts itself = new ThingFacts(standing, action.aggregate(), "");
            ActionSketch sketch = ActionSketch.of(itself, action, days);
            sketches.put(sketch.id(), sketch);
        }
        return new ActionBook(List.copyOf(sketches.values()), days, standing, moment);
    }

    private static List<Opening> there(List<Opening> some, AsOf moment) {
        return some.stream()
                .filter(opening -> opening.isThere(moment.on(), moment.position()))
                .toList();
    }

    private static List<Opening> inTheirProgrammes(List<Opening> some, AsOfFacts standing) {
        return some.stream()
                .filter(opening -> opening.programmes().isEmpty()
                        || opening.programmes().stream()
                                .anyMatch(one -> standing.value(one.value(), ProgrammeFacts.NAME, "")
                                        .isPresent()))
                .toList();
    }
}
