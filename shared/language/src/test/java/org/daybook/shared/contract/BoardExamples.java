package org.daybook.shared.contract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.board.BoardDissolved;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.board.BoardRenamed;
import org.daybook.shared.board.BoardTextRedacted;
import org.daybook.shared.board.CadenceSet;
import org.daybook.shared.board.TermsOfReferenceSet;
import org.daybook.shared.board.attachment.BoardAttached;
import org.daybook.shared.board.attachment.BoardDetached;
import org.daybook.shared.board.delegation.DelegationEnded;
import org.daybook.shared.board.delegation.PowerDelegated;
import org.daybook.shared.board.member.FoundingSeat;
import org.daybook.shared.board.member.MemberReleased;
import org.daybook.shared.board.member.MemberSeated;
import org.daybook.shared.board.member.SeatCapacity;
import org.daybook.shared.board.member.SeatChanged;
import org.daybook.shared.board.member.SeatHandedOver;
import org.daybook.shared.board.procedure.DeadlinesSet;
import org.daybook.shared.board.procedure.ItemKind;
import org.daybook.shared.board.procedure.MinuteNumbering;
import org.daybook.shared.board.procedure.MinuteNumberingSet;
import org.daybook.shared.board.procedure.MinuteNumbersReserved;
import org.daybook.shared.board.procedure.QuorumSet;
import org.daybook.shared.board.procedure.Rhythm;
import org.daybook.shared.board.procedure.RhythmUnit;
import org.daybook.shared.board.procedure.StandingItem;
import org.daybook.shared.board.procedure.StandingItemsSet;
import org.daybook.shared.meeting.MeetingCancelled;
import org.daybook.shared.meeting.MeetingHeld;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.MeetingRescheduled;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.MeetingTextRedacted;
import org.daybook.shared.meeting.action.ActionNoted;
import org.daybook.shared.meeting.action.ActionTakenUp;
import org.daybook.shared.meeting.agenda.AgendaRevised;
import org.daybook.shared.meeting.minutes.MinutesApproved;
import org.daybook.shared.meeting.minutes.MinutesRecorded;
import org.daybook.shared.meeting.paper.PaperTabled;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.SeenUpdate;

/** One full example of every event of boards and their meetings: no component absent. */
final class BoardExamples {

    private static final BoardId BOARD = BoardId.of("20210000-0000-4000-8000-000000000003");
    private static final MeetingId NEXT = MeetingId.of("20210000-0000-4000-8000-000000000005");
    private static final WorkstreamId WORKSTREAM = WorkstreamId.of("20210000-0000-4000-8000-000000000002");
    private static final ProgrammeId FURTHER = ProgrammeId.of("20210000-0000-4000-8000-000000000007");
    private static final LocalDate DAY = LocalDate.of(2022, 4, 30);
    private static final Post HEAD = new Post("Head of Learning");
    private static final Post DIRECTOR = new Post("Director of HR");
    private static final LocalId SEAT = new LocalId("seat-2");
    private static final AccountId ACCOUNT = AccountId.of("20210000-0000-4000-8000-000000000009");
    private static final LocalId ACTION = new LocalId("action-1");
    private static final LocalId ITEM = new LocalId("i1");

    private static final List<DaybookEvent> OF_BOARDS = List.of(
            new BoardEstablished(
                    List.of(ProgrammeExamples.PROGRAMME, FURTHER),
                    new Name("Steering board"),
                    new Text("It decides what workstreams ask."),
                    new Name("quarterly"),
                    List.of(DIRECTOR, HEAD),
                    List.of(new FoundingSeat(SEAT, HEAD, SeatCapacity.CHAIR, DAY, DAY.plusYears(1), ACCOUNT))),
            new BoardAttached(FURTHER, new Text("The programmes are run together")),
            new BoardDetached(FURTHER, new Text("The programme has a board of its own")),
            new BoardRenamed(new Name("Strategic board")),
            new TermsOfReferenceSet(new Text("It decides and oversees.")),
            new CadenceSet(
                    new Name("every third month, on the second Tuesday"),
                    new Rhythm(3, RhythmUnit.MONTH, DayOfWeek.TUESDAY, 2)),
            new QuorumSet(3, List.of(SeatCapacity.CHAIR), List.of(DIRECTOR), new Text("As the terms of reference say")),
            new StandingItemsSet(
                    List.of(new StandingItem(new Text("Apologies"), ItemKind.APOLOGIES, HEAD, 5)),
                    new Text("Agreed on 30 April 2022")),
            new DeadlinesSet(5, 10, new Text("As the Act says")),
            new MinuteNumberingSet(MinuteNumbering.WITH_YEAR, 60, new Text("As the minute book has it")),
            new MinuteNumbersReserved(NEXT.value(), 60, 12, 2022),
            new PowerDelegated(SEAT, HEAD, ACCOUNT, new Text("Awards of up to £10,000"), DAY, DAY.plusYears(1)),
            new DelegationEnded(SEAT, new Text("The board decides again")),
            new MemberSeated(
                    HEAD,
                    List.of(DIRECTOR),
                    true,
                    SEAT,
                    SeatCapacity.SUBSTITUTE,
                    DAY,
                    DAY.plusYears(1),
                    ACCOUNT,
                    new LocalId("seat-1")),
            new SeatChanged(
                    SEAT,
                    SeatCapacity.CHAIR,
                    DAY,
                    DAY.plusMonths(6),
                    new LocalId("seat-1"),
                    new Text("The chair is on leave")),
            new SeatHandedOver(SEAT, DIRECTOR, ACCOUNT, new Text("The post has a new holder")),
            new MemberReleased(HEAD, List.of(DIRECTOR), SEAT, new Text("The term has ended")),
            new BoardDissolved(new Text("The programme board takes over")),
            new BoardTextRedacted(ProgrammeExamples.redaction("section 17 of the Data Protection Act")));

    private static final List<DaybookEvent> OF_MEETINGS = List.of(
            new MeetingScheduled(
                    List.of(ProgrammeExamples.PROGRAMME, FURTHER),
                    BOARD,
                    DAY,
                    List.of(new Text("Minutes of the last meeting"), new Text("Leadership & Culture"))),
            new MeetingRescheduled(DAY.plusDays(7), new Text("The chair is away")),
            new AgendaRevised(List.of(new Text("Leadership & Culture"))),
            new PaperTabled(
                    WORKSTREAM,
                    new SeenUpdate(3, "YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXoxMjM0NTY="),
                    new LocalId("p1"),
                    1,
                    ITEM,
                    new Text("The figures were not ready")),
            new MeetingHeld(DAY, List.of(DIRECTOR, HEAD)),
            new MinutesRecorded(new Text("1. The minutes were agreed.\n\n2. The award moves.")),
            new MinutesApproved(
                    NEXT,
                    DAY.plusMonths(3),
                    new Text("a correction to minute 3"),
                    "{\"boardName\":\"Steering board\"}",
                    "YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXoxMjM0NTY=",
                    "AAAAAAAAAAAAAAAAAAAAAA=="),
            new ActionNoted(ACTION, new Text("Move the award"), HEAD, new EntryLink(WORKSTREAM, 7L)),
            new ActionTakenUp(ACTION, new EntryLink(WORKSTREAM, 8L)),
            new MeetingCancelled(new Text("There is nothing to decide")),
            new MeetingTextRedacted(ProgrammeExamples.redaction("the County Court")));

    static final List<DaybookEvent> ALL = Stream.of(OF_BOARDS, OF_MEETINGS, MeetingExamples.ALL)
            .flatMap(List::stream)
            .toList();

    private BoardExamples() {}
}
