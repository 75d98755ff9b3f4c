package org.daybook.command.decision;

import static org.daybook.command.aggregate.Asked.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.command.register.RequestRules;
import org.daybook.command.register.board.BoardRules;
import org.daybook.command.register.board.DelegatedPower;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.board.delegation.Delegation;
import org.daybook.shared.decision.Authority;
import org.daybook.shared.decision.HowTaken;
import org.daybook.shared.decision.RegisterDecision;
import org.daybook.shared.decision.RequestLink;
import org.daybook.shared.decision.vote.MemberVote;
import org.daybook.shared.decision.vote.VoteCast;
import org.daybook.shared.decision.vote.Votes;
import org.daybook.shared.decision.wording.Wording;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.MeetingStatus;
import org.daybook.shared.meeting.paper.Paper;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeStatus;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.DecisionStatus;
import org.daybook.shared.workstream.decision.SeenUpdate;

/** What the tests speak of: a programme with a board, its meeting, and a workstream that asked for a decision. */
final class Boardroom {

    static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    static final ProgrammeId OTHER = new ProgrammeId(UUID.randomUUID());
    static final BoardId BOARD = new BoardId(UUID.randomUUID());
    static final BoardId OTHER_BOARD = new BoardId(UUID.randomUUID());
    static final BoardId DISSOLVED = new BoardId(UUID.randomUUID());
    static final MeetingId MEETING = new MeetingId(UUID.randomUUID());
    static final MeetingId CANCELLED = new MeetingId(UUID.randomUUID());
    static final MeetingId NEXT = new MeetingId(UUID.randomUUID());
    static final MeetingId ELSEWHERE = new MeetingId(UUID.randomUUID());
    static final WorkstreamId WORKSTREAM = new WorkstreamId(UUID.randomUUID());
    static final WorkstreamId SECOND = new WorkstreamId(UUID.randomUUID());
    static final LocalDate ESTABLISHED_ON = TODAY.minusDays(100);
    static final LocalDate ASKED_ON = TODAY.minusDays(40);
    static final LocalDate MET_ON = TODAY.minusDays(30);
    static final LocalDate MEETS_NEXT_ON = TODAY.minusDays(5);
    static final RequestLink ASKED = new RequestLink(WORKSTREAM, new LocalId("q1"));
    static final RequestLink TAKEN_ALREADY = new RequestLink(WORKSTREAM, new LocalId("q2"));
    static final SeenUpdate UPDATE = new SeenUpdate(2, "digest");
    static final SeenUpdate UNTABLED = new SeenUpdate(1, "other digest");
    static final AccountId OFFICER = new AccountId(UUID.randomUUID());
    static final LocalId POWER = new LocalId("delegation-1");
    static final LocalId OF_ANOTHER = new LocalId("delegation-2");
    static final LocalId RUN_OUT = new LocalId("delegation-3");
    static final LocalId ENDED = new LocalId("delegation-4");
    static final Name HEADING = new Name("Mental health first aiders");
    static final Text WORDS = new Text("Because");
    static final Wording WORDING = new Wording(new Text("60 first aiders are trained"), null, List.of());
    static final Post CHAIR = new Post("Assistant Commissioner");
    static final Post FINANCE = new Post("Director of Finance");

    private Boardroom() {}

    static Authority atTheMeeting() {
        return authority(HowTaken.AT_A_MEETING, null, MEETING, null, null, null);
    }

    static Authority byCorrespondence() {
        return authority(HowTaken.BY_CORRESPONDENCE, BOARD, null, null, null, null);
    }

    static Authority byAnOfficer() {
        return authority(HowTaken.BY_AN_OFFICER, BOARD, null, FINANCE, new Name("Scheme of delegation, 4"), null);
    }

    static Authority found() {
        return authority(HowTaken.FROM_AN_OLDER_REGISTER, null, null, null, null, new Name("Decision log 2019"));
    }

    static Authority authority(
            HowTaken how, BoardId board, MeetingId meeting, Post officer, Name delegation, Name foundIn) {
        return new Authority(how, board, meeting, null, null, officer, delegation, null, foundIn);
    }

    /** Of an officer, under a power that the board delegated. */
    static Authority under(LocalId power, Post officer) {
        return new Authority(HowTaken.BY_AN_OFFICER, BOARD, null, null, null, officer, null, power, null);
    }

    private static DelegatedPower power(Post holder, AccountId account, LocalDate until, LocalDate endedOn) {
        Text power = new Text("Contracts up to 100,000 pounds");
        return new DelegatedPower(new Delegation(holder, account, power, ESTABLISHED_ON, until), endedOn);
    }

    /** A decision on that authority that answers nothing. */
    static RegisterDecision decision(Authority authority) {
        return new RegisterDecision(
                PROGRAMME, HEADING, DecisionOutcome.APPROVED, authority, null, null, WORDING, null, null, null);
    }

    static RegisterDecision answering(Authority authority, RequestLink request) {
        return new RegisterDecision(
                null, HEADING, DecisionOutcome.APPROVED, authority, request, null, WORDING, null, null, null);
    }

    static RegisterDecision voted(Authority authority, Votes votes) {
        return new RegisterDecision(
                PROGRAMME, HEADING, DecisionOutcome.APPROVED, authority, null, null, WORDING, null, null, votes);
    }

    static Votes votes(int inFavour, int against, VoteCast... cast) {
        List<Post> members = List.of(CHAIR, FINANCE, new Post("Director of HR"));
        List<MemberVote> recorded = IntStream.range(0, cast.length)
                .mapToObj(i -> new MemberVote(members.get(i), cast[i]))
                .toList();
        return new Votes(inFavour, against, 0, recorded);
    }

    static RegisterInMemory register() {
        StateTimeline<BoardStatus> open = StateTimeline.from(ESTABLISHED_ON, BoardStatus.OPEN);
        StateTimeline<DecisionStatus> asked = StateTimeline.from(ASKED_ON, DecisionStatus.REQUESTED);
        Paper tabled = new Paper(WORKSTREAM, UPDATE);
        return new RegisterInMemory()
                .withProgramme(programme(PROGRAMME))
                .withProgramme(programme(OTHER))
                .withBoard(new BoardRules(BOARD, PROGRAMME, new Name("Executive board"), open))
                .withBoard(new BoardRules(OTHER_BOARD, OTHER, new Name("Another board"), open))
                .withBoard(new BoardRules(
                        DISSOLVED,
                        PROGRAMME,
                        new Name("Former board"),
                        open.with(BoardStatus.DISSOLVED, ESTABLISHED_ON.plusDays(10))))
                .withVotingSeats(BOARD, 5)
                .withPower(BOARD, POWER, power(FINANCE, OFFICER, null, null))
                .withPower(BOARD, OF_ANOTHER, power(CHAIR, new AccountId(UUID.randomUUID()), null, null))
                .withPower(BOARD, RUN_OUT, power(FINANCE, OFFICER, TODAY.minusDays(1), null))
                .withPower(BOARD, ENDED, power(FINANCE, OFFICER, null, TODAY.minusDays(1)))
                .withMeeting(MEETING, new MeetingRules(PROGRAMME, BOARD, MET_ON, MeetingStatus.HELD, List.of(tabled)))
                .withMeeting(CANCELLED, new MeetingRules(PROGRAMME, BOARD, MET_ON, MeetingStatus.CANCELLED, List.of()))
                .withMeeting(NEXT, new MeetingRules(PROGRAMME, BOARD, MEETS_NEXT_ON, MeetingStatus.HELD, List.of()))
                .withMeeting(ELSEWHERE, new MeetingRules(OTHER, OTHER_BOARD, MET_ON, MeetingStatus.HELD, List.of()))
                .withUpdate(WORKSTREAM, PROGRAMME, UPDATE)
                .withUpdate(WORKSTREAM, PROGRAMME, UNTABLED)
                .withUpdate(SECOND, PROGRAMME, UPDATE)
                .withRequest(ASKED, new RequestRules(PROGRAMME, asked))
                .withRequest(TAKEN_ALREADY, new RequestRules(PROGRAMME, asked.with(DecisionStatus.APPROVED, ASKED_ON)));
    }

    private static ProgrammeRules programme(ProgrammeId id) {
        return new ProgrammeRules(
                id,
                new Name("Inclusion"),
                Marking.OFFICIAL,
                null,
                null,
                Map.of(),
                StateTimeline.from(ESTABLISHED_ON, ProgrammeStatus.OPEN));
    }
}
