package org.daybook.query.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.query.facts.TestRecord;
import org.daybook.shared.action.ActionOwner;
import org.daybook.shared.action.ActionRaised;
import org.daybook.shared.action.NotedActionLink;
import org.daybook.shared.action.due.ActionDate;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.meeting.MeetingHeld;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.action.ActionNoted;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;

/**
 * What the tests speak of: a board that met in January, April and July 2022, with the next meeting called for October. In
 * January an action was noted as actions were before they had streams of their own, and one was taken up. In April three
 * were raised (9, 10 and 11), and one between April and July.
 */
final class Agreed {

    static final UUID PROGRAMME = UUID.fromString("20210000-0000-4000-8000-000000000000");
    static final UUID WORKSTREAM = UUID.fromString("20210000-0000-4000-8000-000000000001");
    static final UUID BOARD = UUID.fromString("20210000-0000-4000-8000-0000000000b1");
    static final UUID OTHER_BOARD = UUID.fromString("20210000-0000-4000-8000-0000000000b2");
    static final UUID JANUARY = UUID.fromString("20210000-0000-4000-8000-0000000000c1");
    static final UUID APRIL = UUID.fromString("20210000-0000-4000-8000-0000000000c2");
    static final UUID JULY = UUID.fromString("20210000-0000-4000-8000-0000000000c3");
    static final UUID OCTOBER = UUID.fromString("20210000-0000-4000-8000-0000000000c4");
    static final UUID COSTS = UUID.fromString("20210000-0000-4000-8000-0000000000a1");
    static final UUID TRAINING = UUID.fromString("20210000-0000-4000-8000-0000000000a2");
    static final UUID SURVEY = UUID.fromString("20210000-0000-4000-8000-0000000000a3");
    static final UUID BETWEEN = UUID.fromString("20210000-0000-4000-8000-0000000000a4");
    static final NotedActionLink NOTED = new NotedActionLink(new MeetingId(JANUARY), new LocalId("n1"));

    static final Post DIRECTOR = new Post("Director of HR");
    static final Post HEAD = new Post("Head of Learning");

    private final TestRecord record = TestRecord.beginning(Instant.parse("2022-01-10T09:00:00Z"));

    Agreed() {
        ProgrammeId programme = new ProgrammeId(PROGRAMME);
        record.record(PROGRAMME, new ProgrammeOpened(new Name("Equality & Inclusion"), Marking.OFFICIAL));
        record.record(WORKSTREAM, new WorkstreamOpened(programme, new Name("Leadership & Culture"), null));
        record.record(WORKSTREAM, new NextStepPlanned(new LocalId("s1"), new Text("Costs"), null, null));
        for (UUID board : List.of(BOARD, OTHER_BOARD)) {
            record.record(
                    board, new BoardEstablished(programme, new Name("Board " + board), null, null, List.of(DIRECTOR)));
        }
        for (UUID meeting : List.of(JANUARY, APRIL, JULY, OCTOBER)) {
            record.record(meeting, new MeetingScheduled(programme, new BoardId(BOARD), day(meeting), List.of()));
        }
        at("2022-01-20", JANUARY, new MeetingHeld(day(JANUARY), List.of()));
        at("2022-01-20", JANUARY, new ActionNoted(new LocalId("n1"), new Text("Write the plan"), HEAD, null));
        at("2022-01-20", JANUARY, new ActionNoted(new LocalId("n2"), new Text("Move it"), HEAD, step()));
        at("2022-04-21", APRIL, new MeetingHeld(day(APRIL), List.of()));
        at("2022-04-21", COSTS, raised(APRIL, "9", "Cost the scheme", "15 July 2022", DIRECTOR));
        at("2022-04-21", TRAINING, raised(APRIL, "10", "Train managers", "30 June 2022", HEAD));
        at("2022-04-21", SURVEY, raised(APRIL, "11", "Survey joiners", "next meeting", DIRECTOR));
        at("2022-06-01", BETWEEN, raised(null, null, "Write to the union", "Q4 22/23", HEAD));
        at("2022-07-21", JULY, new MeetingHeld(day(JULY), List.of()));
    }

    private static LocalDate day(UUID meeting) {
        return LocalDate.parse(
                meeting.equals(JANUARY)
                        ? "2022-01-20"
                        : meeting.equals(APRIL) ? "2022-04-21" : meeting.equals(JULY) ? "2022-07-21" : "2022-10-20");
    }

    static EntryLink step() {
        return new EntryLink(new WorkstreamId(WORKSTREAM), 1L);
    }

    static ActionDate due(String written) {
        return ActionDate.of(TargetDate.read(written, LocalDate.parse("2022-04-21")));
    }

    static ActionRaised raised(UUID meeting, String number, String text, String due, Post owner) {
        return new ActionRaised(
                new BoardId(BOARD),
                new ProgrammeId(PROGRAMME),
                meeting == null ? null : new MeetingId(meeting),
                null,
                number == null ? null : new Label(number),
                new Text(text),
                List.of(new ActionOwner(owner, owner.equals(DIRECTOR) ? TestRecord.ACCOUNT : null)),
                due(due),
                null,
                null);
    }

    /** Recorded at nine on that day, and holding from it. */
    void at(String day, UUID aggregate, DaybookEvent event) {
        record.at(Instant.parse(day + "T09:00:00Z"));
        record.record(aggregate, event, LocalDate.parse(day));
    }
}
