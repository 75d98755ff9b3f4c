package org.daybook.command.meeting;

import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.aggregate.Asked.happened;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.ResultValidator;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.command.register.board.BoardRules;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.account.Role;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.board.procedure.ItemKind;
import org.daybook.shared.meeting.MeetingCommand;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingHeld;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.agenda.AgendaPlace;
import org.daybook.shared.meeting.agenda.AgendaSet;
import org.daybook.shared.meeting.agenda.item.AgendaItem;
import org.daybook.shared.meeting.paper.AgendaSentOut;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.SeenUpdate;

/** A meeting called for thirty days ago with three items on its agenda, which has come as far as a test says. */
final class RunningMeeting {

    static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    static final BoardId BOARD = new BoardId(UUID.randomUUID());
    static final WorkstreamId WORKSTREAM = new WorkstreamId(UUID.randomUUID());
    static final LocalDate DATE = TODAY.minusDays(30);
    static final Text WHY = new Text("The chair asked for it");
    static final SeenUpdate UPDATE = new SeenUpdate(2, "digest");
    static final LocalId FIRST = new LocalId("i1");
    static final LocalId SECOND = new LocalId("i2");
    static final LocalId THIRD = new LocalId("i3");

    static final MeetingEvent SCHEDULED = new MeetingScheduled(PROGRAMME, BOARD, DATE, List.of());
    static final List<AgendaItem> ITEMS = List.of(
            item(FIRST, "Apologies", ItemKind.APOLOGIES),
            item(SECOND, "Award of the contract", ItemKind.DECISION),
            item(THIRD, "Any other business", ItemKind.OTHER_BUSINESS));
    static final MeetingEvent AGENDA = new AgendaSet(ITEMS, places("i1:1", "i2:2", "i3:3"));
    static final MeetingEvent SENT = new AgendaSentOut(1, DATE, places("i1:1", "i2:2", "i3:3"), List.of());
    static final MeetingEvent HELD = new MeetingHeld(DATE, List.of());

    final UUID id = UUID.randomUUID();
    final Asked secretary = Asked.of(id, Role.BOARD_SECRETARY, PROGRAMME);
    final RegisterInMemory register = new RegisterInMemory()
            .withBoard(new BoardRules(
                    BOARD,
                    PROGRAMME,
                    new Name("Strategic Board"),
                    StateTimeline.from(TODAY.minusDays(100), BoardStatus.OPEN)))
            .withUpdate(WORKSTREAM, PROGRAMME, UPDATE)
            .withEntry(new EntryLink(WORKSTREAM, 0L), PROGRAMME);

    /** What comes of a command today, once the meeting has come so far. */
    ResultValidator<MeetingAggregate> after(List<MeetingEvent> steps, MeetingCommand command) {
        List<Object> given = new ArrayList<>(
                List.of(happened(TODAY.minusDays(60), SCHEDULED), happened(TODAY.minusDays(50), AGENDA)));
        steps.forEach(step -> given.add(happened(DATE, step)));
        return Trial.of(MeetingAggregate.class, register).given(given).when(secretary.to(command));
    }

    static AgendaItem item(LocalId id, String heading, ItemKind kind) {
        return new AgendaItem(id, new Text(heading), kind, null, null, List.of(), null);
    }

    /** Written as "item:number". */
    static List<AgendaPlace> places(String... written) {
        return List.of(written).stream()
                .map(place -> place.split(":"))
                .map(place -> new AgendaPlace(new LocalId(place[0]), new Label(place[1])))
                .toList();
    }
}
