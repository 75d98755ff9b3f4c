package org.daybook.command.decision;

import static org.daybook.command.aggregate.Asked.happened;
import static org.daybook.command.aggregate.Trial.refused;
import static org.daybook.command.decision.Boardroom.BOARD;
import static org.daybook.command.decision.Boardroom.CHAIR;
import static org.daybook.command.decision.Boardroom.FINANCE;
import static org.daybook.command.decision.Boardroom.HEADING;
import static org.daybook.command.decision.Boardroom.MEETING;
import static org.daybook.command.decision.Boardroom.MET_ON;
import static org.daybook.command.decision.Boardroom.PROGRAMME;
import static org.daybook.command.decision.Boardroom.WORDING;
import static org.daybook.command.decision.Boardroom.WORDS;
import static org.daybook.command.decision.Boardroom.atTheMeeting;
import static org.daybook.command.decision.Boardroom.byCorrespondence;
import static org.daybook.command.decision.Boardroom.voted;

import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.ResultValidator;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.command.register.voting.VotersThere;
import org.daybook.shared.account.Role;
import org.daybook.shared.decision.Authority;
import org.daybook.shared.decision.DecisionCommand;
import org.daybook.shared.decision.DecisionRegistered;
import org.daybook.shared.decision.HowTaken;
import org.daybook.shared.decision.vote.MemberVote;
import org.daybook.shared.decision.vote.RestateVotes;
import org.daybook.shared.decision.vote.VoteCast;
import org.daybook.shared.decision.vote.Votes;
import org.daybook.shared.decision.vote.VotesCounted;
import org.daybook.shared.decision.wording.DecisionWorded;
import org.daybook.shared.meeting.attendance.Attendance;
import org.daybook.shared.meeting.attendance.Presence;
import org.daybook.shared.meeting.interest.Interest;
import org.daybook.shared.meeting.interest.InterestConduct;
import org.daybook.shared.meeting.interest.InterestNature;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.junit.jupiter.api.Test;

/** The chair, the director of finance and the director of HR were there; that of finance left the room for an interest. */
class VotesAtAMeetingTest {

    private static final Post HR = new Post("Director of HR");
    private static final Post LEGAL = new Post("Director of Legal Services");

    private final UUID id = UUID.randomUUID();

    private static Attendance present(String attendee, Post post) {
        return new Attendance(new LocalId(attendee), post, null, Presence.PRESENT, null, null, null, null);
    }

    private static RegisterInMemory register() {
        Interest left = new Interest(
                new LocalId("d1"), FINANCE, null, InterestNature.PECUNIARY, null, List.of(InterestConduct.LEFT), null);
        List<Attendance> there = List.of(present("a1", CHAIR), present("a2", FINANCE), present("a3", HR));
        return Boardroom.register().withVoters(MEETING, new VotersThere(there, List.of(left)));
    }

    private ResultValidator<DecisionAggregate> registered(DecisionCommand command) {
        return Trial.of(DecisionAggregate.class, register())
                .givenNoPriorActivity()
                .when(Asked.of(id, Role.BOARD_SECRETARY, PROGRAMME).to(command));
    }

    private static Votes counted(int inFavour, int abstained, MemberVote... recorded) {
        return new Votes(inFavour, 0, abstained, List.of(recorded));
    }

    private static MemberVote vote(Post member, VoteCast cast) {
        return new MemberVote(member, cast);
    }

    @Test
    void thoseWhoWereThereVoteAndAbstain() {
        Votes both = counted(1, 1, vote(CHAIR, VoteCast.FOR), vote(HR, VoteCast.ABSTAINED));
        registered(voted(atTheMeeting(), both)).expectSuccessfulHandlerExecution();
    }

    @Test
    void whoWasNotThereCannotHaveVotedOrAbstained() {
        refused(
                registered(voted(atTheMeeting(), counted(1, 0, vote(LEGAL, VoteCast.FOR)))),
                "voters-were-present",
                "votes.recorded");
        refused(
                registered(voted(atTheMeeting(), counted(0, 1, vote(LEGAL, VoteCast.ABSTAINED)))),
                "voters-were-present",
                "votes.recorded");
    }

    @Test
    void whoLeftForAnInterestCannotHaveVoted() {
        refused(
                registered(voted(atTheMeeting(), counted(1, 0, vote(FINANCE, VoteCast.FOR)))),
                "nobody-votes-who-stood-aside",
                "votes.recorded");
    }

    @Test
    void totalsCountNoMoreThanThoseWhoWereThereAndCouldVoteAbstentionsIncluded() {
        registered(voted(atTheMeeting(), counted(2, 0))).expectSuccessfulHandlerExecution();
        refused(registered(voted(atTheMeeting(), counted(2, 1))), "votes-within-those-present", "votes");
    }

    @Test
    void aVoteByCorrespondenceIsHeldAgainstNoAttendance() {
        registered(voted(byCorrespondence(), counted(2, 1))).expectSuccessfulHandlerExecution();
    }

    @Test
    void aRecountIsHeldAgainstTheAttendanceToo() {
        Authority authority = new Authority(HowTaken.AT_A_MEETING, BOARD, MEETING, null, null, null, null, null, null);
        refused(
                Trial.of(DecisionAggregate.class, register())
                        .given(
                                happened(
                                        MET_ON,
                                        new DecisionRegistered(
                                                PROGRAMME, HEADING, DecisionOutcome.APPROVED, authority, null, null)),
                                happened(MET_ON, new DecisionWorded(WORDING, null)),
                                happened(MET_ON, new VotesCounted(counted(2, 0), null)))
                        .when(Asked.of(id, Role.BOARD_SECRETARY, PROGRAMME).to(new RestateVotes(counted(3, 0), WORDS))),
                "votes-within-those-present",
                "votes");
    }
}
