package org.daybook.query.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.query.facts.TestRecord;
import org.daybook.shared.board.BoardDissolved;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.board.member.MemberSeated;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.meeting.MeetingHeld;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.MeetingRescheduled;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.action.ActionNoted;
import org.daybook.shared.meeting.action.ActionTakenUp;
import org.daybook.shared.meeting.minutes.MinutesApproved;
import org.daybook.shared.meeting.minutes.MinutesRecorded;
import org.daybook.shared.meeting.paper.PaperTabled;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;

/**
 * A board that met on 28 April 2022 about one workstream, which had submitted an update and asked for two decisions: what
 * was decided there, minuted, noted, taken up and approved at the next meeting in July.
 */
final class Convened {

    static final UUID PROGRAMME = UUID.fromString("20210000-0000-4000-8000-000000000000");
    static final UUID WORKSTREAM = UUID.fromString("20210000-0000-4000-8000-000000000001");
    static final UUID BOARD = UUID.fromString("20210000-0000-4000-8000-0000000000b1");
    static final UUID OTHER_BOARD = UUID.fromString("20210000-0000-4000-8000-0000000000b2");
    static final UUID MEETING = UUID.fromString("20210000-0000-4000-8000-0000000000c1");
    static final UUID NEXT = UUID.fromString("20210000-0000-4000-8000-0000000000c2");

    private static final SeenUpdate UPDATE = new SeenUpdate(1, "ZGlnZXN0");
    private static final Post CHAIR = new Post("Assistant Commissioner");
    private static final Post DIRECTOR = new Post("Director of HR");

    private final TestRecord record = TestRecord.beginning(Instant.parse("2022-04-01T09:00:00Z"));

    Convened() {
        ProgrammeId programme = new ProgrammeId(PROGRAMME);
        record.record(PROGRAMME, new ProgrammeOpened(new Name("Equality & Inclusion"), Marking.OFFICIAL));
        record.record(WORKSTREAM, new WorkstreamOpened(programme, new Name("Leadership & Culture"), null));
        record.record(WORKSTREAM, new DecisionRequested(new LocalId("q1"), new Text("May it be funded?"), null));
        record.record(WORKSTREAM, new DecisionRequested(new LocalId("q2"), new Text("May it move?"), null));
        record.record(BOARD, established(programme, "Strategic Board"));
        record.record(OTHER_BOARD, established(programme, "Delivery Board"));
        record.record(
                MEETING,
                new MeetingScheduled(
                        programme, new BoardId(BOARD), LocalDate.parse("2022-04-21"), List.of(new Text("Slides"))));
        at("2022-04-10", MEETING, new MeetingRescheduled(LocalDate.parse("2022-04-28"), new Text("Easter")));
        at("2022-04-12", MEETING, new PaperTabled(new WorkstreamId(WORKSTREAM), UPDATE));
        at("2022-04-28", MEETING, new MeetingHeld(LocalDate.parse("2022-04-28"), List.of(CHAIR)));
        at("2022-04-28", WORKSTREAM, decided("q1", "Costs missing.", DecisionOutcome.DEFERRED, MEETING));
        at("2022-04-28", WORKSTREAM, decided("q2", "Agreed.", DecisionOutcome.APPROVED, MEETING));
        at("2022-05-02", MEETING, new MinutesRecorded(new Text("1. Agreed.")));
        at("2022-05-02", MEETING, new ActionNoted(new LocalId("a1"), new Text("Cost it"), DIRECTOR, null));
        at("2022-05-02", MEETING, new ActionNoted(new LocalId("a2"), new Text("Move it"), DIRECTOR, null));
        at("2022-05-09", WORKSTREAM, new NextStepPlanned(new LocalId("n1"), new Text("Costs"), null, null));
        at(
                "2022-05-10",
                MEETING,
                new ActionTakenUp(new LocalId("a1"), new EntryLink(new WorkstreamId(WORKSTREAM), 5L)));
        at(
                "2022-06-01",
                NEXT,
                new MeetingScheduled(programme, new BoardId(BOARD), LocalDate.parse("2022-07-28"), List.of()));
        at("2022-07-28", WORKSTREAM, decided("q1", "Funded.", DecisionOutcome.APPROVED, NEXT));
        at("2022-07-28", MEETING, new MinutesApproved(new MeetingId(NEXT), LocalDate.parse("2022-07-28")));
        at("2022-08-01", BOARD, new MemberSeated(DIRECTOR, List.of(CHAIR, DIRECTOR)));
        at("2022-08-02", OTHER_BOARD, new BoardDissolved(new Text("Merged")));
    }

    private static BoardEstablished established(ProgrammeId programme, String name) {
        return new BoardEstablished(
                programme, new Name(name), new Text("It decides."), new Name("quarterly"), List.of(CHAIR));
    }

    static DecisionRecorded decided(String decision, String minute, DecisionOutcome outcome, UUID meeting) {
        return new DecisionRecorded(new LocalId(decision), outcome, new Text(minute), UPDATE, new MeetingId(meeting));
    }

    /** Recorded at nine on that day, and holding from it. */
    void at(String day, UUID aggregate, DaybookEvent event) {
        record.at(Instant.parse(day + "T09:00:00Z"));
        record.record(aggregate, event, LocalDate.parse(day));
    }
}
