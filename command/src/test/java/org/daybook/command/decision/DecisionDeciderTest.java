package org.daybook.command.decision;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.aggregate.Trial.refused;
import static org.daybook.command.decision.Boardroom.ASKED;
import static org.daybook.command.decision.Boardroom.ASKED_ON;
import static org.daybook.command.decision.Boardroom.BOARD;
import static org.daybook.command.decision.Boardroom.CANCELLED;
import static org.daybook.command.decision.Boardroom.CHAIR;
import static org.daybook.command.decision.Boardroom.DISSOLVED;
import static org.daybook.command.decision.Boardroom.ELSEWHERE;
import static org.daybook.command.decision.Boardroom.ENDED;
import static org.daybook.command.decision.Boardroom.FINANCE;
import static org.daybook.command.decision.Boardroom.HEADING;
import static org.daybook.command.decision.Boardroom.MEETING;
import static org.daybook.command.decision.Boardroom.MET_ON;
import static org.daybook.command.decision.Boardroom.NEXT;
import static org.daybook.command.decision.Boardroom.OFFICER;
import static org.daybook.command.decision.Boardroom.OF_ANOTHER;
import static org.daybook.command.decision.Boardroom.OTHER_BOARD;
import static org.daybook.command.decision.Boardroom.POWER;
import static org.daybook.command.decision.Boardroom.PROGRAMME;
import static org.daybook.command.decision.Boardroom.RUN_OUT;
import static org.daybook.command.decision.Boardroom.SECOND;
import static org.daybook.command.decision.Boardroom.TAKEN_ALREADY;
import static org.daybook.command.decision.Boardroom.UPDATE;
import static org.daybook.command.decision.Boardroom.WORDING;
import static org.daybook.command.decision.Boardroom.WORDS;
import static org.daybook.command.decision.Boardroom.WORKSTREAM;
import static org.daybook.command.decision.Boardroom.answering;
import static org.daybook.command.decision.Boardroom.atTheMeeting;
import static org.daybook.command.decision.Boardroom.authority;
import static org.daybook.command.decision.Boardroom.byAnOfficer;
import static org.daybook.command.decision.Boardroom.byCorrespondence;
import static org.daybook.command.decision.Boardroom.decision;
import static org.daybook.command.decision.Boardroom.found;
import static org.daybook.command.decision.Boardroom.register;
import static org.daybook.command.decision.Boardroom.under;
import static org.daybook.command.decision.Boardroom.voted;
import static org.daybook.command.decision.Boardroom.votes;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.register.DecisionRules;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.HeldCapacity;
import org.daybook.shared.account.Role;
import org.daybook.shared.decision.Authority;
import org.daybook.shared.decision.DecisionCommand;
import org.daybook.shared.decision.DecisionEvent;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.decision.DecisionRegistered;
import org.daybook.shared.decision.HowTaken;
import org.daybook.shared.decision.NumberedUpdate;
import org.daybook.shared.decision.PinnedUpdate;
import org.daybook.shared.decision.RegisterDecision;
import org.daybook.shared.decision.RequestLink;
import org.daybook.shared.decision.outcome.DecisionReported;
import org.daybook.shared.decision.outcome.DecisionRescinded;
import org.daybook.shared.decision.outcome.DecisionSuperseded;
import org.daybook.shared.decision.outcome.OutcomeRestated;
import org.daybook.shared.decision.outcome.ReportDecision;
import org.daybook.shared.decision.outcome.RescindDecision;
import org.daybook.shared.decision.outcome.RestateOutcome;
import org.daybook.shared.decision.outcome.SupersedeDecision;
import org.daybook.shared.decision.vote.MemberVote;
import org.daybook.shared.decision.vote.RestateVotes;
import org.daybook.shared.decision.vote.VoteCast;
import org.daybook.shared.decision.vote.Votes;
import org.daybook.shared.decision.vote.VotesCounted;
import org.daybook.shared.decision.wording.BackgroundPapersListed;
import org.daybook.shared.decision.wording.DecisionWorded;
import org.daybook.shared.decision.wording.DeclaredInterest;
import org.daybook.shared.decision.wording.InterestsStated;
import org.daybook.shared.decision.wording.ListBackgroundPapers;
import org.daybook.shared.decision.wording.RestateDecision;
import org.daybook.shared.decision.wording.RestateInterests;
import org.daybook.shared.decision.wording.Wording;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionDeciderTest {

    private static final UUID ID = UUID.randomUUID();
    private static final DecisionId LATER = new DecisionId(UUID.randomUUID());
    private static final DecisionId EARLIER = new DecisionId(UUID.randomUUID());
    private static final Wording BETTER = new Wording(new Text("66 first aiders are trained"), WORDS, List.of());
    private static final List<DeclaredInterest> INTERESTS =
            List.of(new DeclaredInterest(FINANCE, new Text("A trustee"), new Text("Left")));
    private static final List<Link> BACKGROUND = List.of(new Link("https://example.org/options", new Name("Options")));

    @Test
    void aDecisionOfAMeetingIsOnRecordWithItsBoardAndItsTextIsAnEntryOfItsOwn() {
        after().when(may(decision(atTheMeeting())))
                .expectEvents(
                        registered(authority(HowTaken.AT_A_MEETING, BOARD, MEETING, null, null, null), null, null),
                        new DecisionWorded(WORDING, null));
    }

    @Test
    void votesInterestsAndBackgroundPapersAreEntriesOfTheirOwn() {
        RegisterDecision full = new RegisterDecision(
                PROGRAMME,
                HEADING,
                DecisionOutcome.APPROVED,
                byCorrespondence(),
                null,
                null,
                WORDING,
                BACKGROUND,
                INTERESTS,
                votes(2, 1, VoteCast.FOR, VoteCast.FOR, VoteCast.AGAINST));
        after().when(may(full))
                .expectEvents(
                        registered(byCorrespondence(), null, null),
                        new DecisionWorded(WORDING, null),
                        new VotesCounted(votes(2, 1, VoteCast.FOR, VoteCast.FOR, VoteCast.AGAINST), null),
                        new InterestsStated(INTERESTS, null),
                        new BackgroundPapersListed(BACKGROUND));
    }

    @Test
    void aDecisionMayAnswerARequestAndRestOnTheUpdateThatTheMeetingSaw() {
        RegisterDecision asked = resting(atTheMeeting(), ASKED, new NumberedUpdate(WORKSTREAM, 2));
        after().when(may(asked))
                .expectEvents(
                        registered(
                                authority(HowTaken.AT_A_MEETING, BOARD, MEETING, null, null, null),
                                ASKED,
                                new PinnedUpdate(WORKSTREAM, UPDATE)),
                        new DecisionWorded(WORDING, null));
    }

    static Stream<Authority> authorities() {
        return Stream.of(byCorrespondence(), byAnOfficer(), found());
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void aDecisionNeedsNoMeetingIfItNamesAnotherAuthority(Authority authority) {
        after().when(may(decision(authority)))
                .expectEvents(registered(authority, null, null), new DecisionWorded(WORDING, null));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(decision(how(HowTaken.AT_A_MEETING)), "decision-names-its-authority", "authority.atMeeting"),
                arguments(
                        decision(how(HowTaken.BY_CORRESPONDENCE)), "decision-names-its-authority", "authority.ofBoard"),
                arguments(decision(how(HowTaken.BY_AN_OFFICER)), "decision-names-its-authority", "authority.officer"),
                arguments(
                        decision(authority(HowTaken.BY_AN_OFFICER, BOARD, null, FINANCE, null, null)),
                        "decision-names-its-authority",
                        "authority.delegation"),
                arguments(
                        decision(how(HowTaken.FROM_AN_OLDER_REGISTER)),
                        "decision-names-its-authority",
                        "authority.foundIn"),
                arguments(
                        decision(authority(HowTaken.BY_CORRESPONDENCE, BOARD, MEETING, null, null, null)),
                        "authority-fits-how-it-was-taken",
                        "authority.atMeeting"),
                arguments(
                        decision(authority(HowTaken.AT_A_MEETING, null, MEETING, FINANCE, null, null)),
                        "authority-fits-how-it-was-taken",
                        "authority.officer"),
                arguments(
                        decision(authority(HowTaken.AT_A_MEETING, null, MEETING, null, null, new Name("Log"))),
                        "authority-fits-how-it-was-taken",
                        "authority.foundIn"),
                arguments(
                        decision(authority(HowTaken.AT_A_MEETING, null, ELSEWHERE, null, null, null)),
                        "meeting-is-known",
                        "authority.atMeeting"),
                arguments(
                        decision(authority(HowTaken.AT_A_MEETING, DISSOLVED, MEETING, null, null, null)),
                        "only-an-open-board-decides",
                        "effectiveOn"),
                arguments(
                        decision(authority(HowTaken.AT_A_MEETING, null, CANCELLED, null, null, null)),
                        "nothing-is-decided-at-a-cancelled-meeting",
                        "meeting"),
                arguments(
                        decision(authority(HowTaken.BY_CORRESPONDENCE, OTHER_BOARD, null, null, null, null)),
                        "board-is-known",
                        "authority.ofBoard"),
                arguments(
                        decision(authority(HowTaken.BY_CORRESPONDENCE, DISSOLVED, null, null, null, null)),
                        "only-an-open-board-decides",
                        "effectiveOn"),
                arguments(
                        answering(byCorrespondence(), new RequestLink(WORKSTREAM, new LocalId("q9"))),
                        "request-is-known",
                        "request"),
                arguments(answering(byCorrespondence(), TAKEN_ALREADY), "only-an-open-request-is-decided", "request"),
                arguments(answering(atTheMeeting(), ASKED), "update-seen-was-tabled", "update"),
                arguments(
                        resting(atTheMeeting(), ASKED, new NumberedUpdate(WORKSTREAM, 1)),
                        "update-seen-was-tabled",
                        "update"),
                arguments(
                        resting(byCorrespondence(), ASKED, new NumberedUpdate(SECOND, 2)),
                        "update-is-of-the-workstream-that-asked",
                        "update.workstream"),
                arguments(
                        resting(byCorrespondence(), ASKED, new NumberedUpdate(WORKSTREAM, 7)),
                        "decision-rests-on-a-submitted-update",
                        "update"),
                arguments(voted(atTheMeeting(), votes(4, 2)), "no-more-vote-than-have-seats", "votes"),
                arguments(voted(byAnOfficer(), votes(1, 0)), "only-a-board-votes", "votes"),
                arguments(
                        voted(atTheMeeting(), votes(2, 1, VoteCast.FOR, VoteCast.AGAINST, VoteCast.AGAINST)),
                        "recorded-votes-add-up",
                        "votes"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aDecisionWithoutAuthorityOrAgainstWhatIsOnRecordIsRefused(
            RegisterDecision command, String code, String field) {
        refused(after().when(may(command)), code, field);
    }

    @Test
    void aDecisionNamesAProgrammeUnlessItsSourceTellsIt() {
        RegisterDecision nowhere = new RegisterDecision(
                null, HEADING, DecisionOutcome.APPROVED, found(), null, null, WORDING, null, null, null);
        Asked everywhere = Asked.of(ID, Role.BOARD_SECRETARY);
        refused(after().when(everywhere.to(nowhere)), "decision-concerns-a-programme", "programme");
    }

    @Test
    void aDecisionDoesNotPrecedeItsMeetingOrItsRequest() {
        refused(
                after().when(secretary().from(MET_ON.minusDays(1)).to(decision(atTheMeeting()))),
                "decision-may-not-precede-its-meeting",
                "effectiveOn");
        refused(
                after().when(secretary().from(ASKED_ON.minusDays(1)).to(answering(byCorrespondence(), ASKED))),
                "answer-may-not-precede-its-request",
                "effectiveOn");
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                arguments(new RestateDecision(BETTER, WORDS), new DecisionWorded(BETTER, WORDS)),
                arguments(
                        new RestateOutcome(DecisionOutcome.REJECTED, WORDS),
                        new OutcomeRestated(DecisionOutcome.REJECTED, WORDS)),
                arguments(new RestateVotes(votes(3, 2), WORDS), new VotesCounted(votes(3, 2), WORDS)),
                arguments(new RestateInterests(INTERESTS, WORDS), new InterestsStated(INTERESTS, WORDS)),
                arguments(new ListBackgroundPapers(BACKGROUND), new BackgroundPapersListed(BACKGROUND)),
                arguments(new ReportDecision(NEXT, null), new DecisionReported(NEXT, null)),
                arguments(new SupersedeDecision(LATER, null), new DecisionSuperseded(LATER, null)),
                arguments(new RescindDecision(null, WORDS), new DecisionRescinded(null, WORDS)),
                arguments(new RescindDecision(LATER, WORDS), new DecisionRescinded(LATER, WORDS)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void whatWasRecordedWronglyIsRestatedWithAReasonAndADecisionIsReportedOrReplaced(
            DecisionCommand command, DecisionEvent event) {
        byCorrespondenceThen().when(may(command)).expectEvents(event);
    }

    @Test
    void whatSaysNothingNewIsRefused() {
        refused(
                byCorrespondenceThen().when(may(new RestateDecision(WORDING, WORDS))),
                "entry-changes-something",
                "wording");
        refused(
                byCorrespondenceThen().when(may(new RestateOutcome(DecisionOutcome.APPROVED, WORDS))),
                "entry-changes-something",
                "outcome");
        refused(
                byCorrespondenceThen(new VotesCounted(votes(3, 2), null))
                        .when(may(new RestateVotes(votes(3, 2), WORDS))),
                "entry-changes-something",
                "votes");
        refused(
                byCorrespondenceThen(new DecisionReported(NEXT, null)).when(may(new ReportDecision(NEXT, null))),
                "entry-changes-something",
                "meeting");
    }

    @Test
    void aRecountCountsNoMoreVotesThanTheBoardHasSeatsAndAnOlderRegisterCountsAsItSays() {
        refused(
                byCorrespondenceThen(new VotesCounted(votes(3, 2), null))
                        .when(may(new RestateVotes(votes(4, 2), WORDS))),
                "no-more-vote-than-have-seats",
                "votes");
        after().when(may(voted(found(), votes(40, 2)))).expectSuccessfulHandlerExecution();
    }

    @Test
    void onlyALaterDecisionOfTheProgrammeTakesItsPlaceAndOnlyOnce() {
        refused(
                byCorrespondenceThen().when(may(new SupersedeDecision(new DecisionId(ID), null))),
                "decision-is-known",
                "by");
        refused(
                byCorrespondenceThen().when(may(new SupersedeDecision(EARLIER, null))),
                "a-later-decision-takes-its-place",
                "by");
        refused(
                byCorrespondenceThen(new DecisionSuperseded(LATER, null)).when(may(new RescindDecision(null, WORDS))),
                "only-a-standing-decision-is-rescinded");
        refused(
                byCorrespondenceThen(new DecisionRescinded(null, WORDS)).when(may(new SupersedeDecision(LATER, null))),
                "only-a-standing-decision-is-superseded");
    }

    @Test
    void onlyADecisionBetweenMeetingsIsReportedAndToAMeetingThatFollowsIt() {
        refused(
                after(registered(atTheMeeting(), null, null), new DecisionWorded(WORDING, null))
                        .when(may(new ReportDecision(NEXT, null))),
                "only-a-decision-between-meetings-is-reported",
                "meeting");
        refused(
                byCorrespondenceThen().when(may(new ReportDecision(MEETING, null))),
                "report-follows-the-decision",
                "meeting");
        refused(byCorrespondenceThen().when(may(new ReportDecision(ELSEWHERE, null))), "meeting-is-known", "meeting");
    }

    @Test
    void anEntryIsNotDatedBeforeTheLastOrInTheFuture() {
        refused(
                byCorrespondenceThen().when(secretary().from(MET_ON).to(new RestateDecision(BETTER, WORDS))),
                "step-may-not-precede-the-last",
                "effectiveOn");
        refused(
                after().when(secretary().from(TODAY.plusDays(1)).to(decision(found()))),
                "effective-day-may-not-lie-in-the-future",
                "effectiveOn");
    }

    @Test
    void aVoteIsRestatedByTheSecretaryAndNeverByTheOffice() {
        for (Role role : Role.values()) {
            if (role == Role.BOARD_SECRETARY) continue;
            refused(
                    byCorrespondenceThen().when(Asked.of(ID, role, PROGRAMME).to(new RestateVotes(votes(3, 2), WORDS))),
                    "only-the-boards-secretary-may-record-decisions");
        }
    }

    @Test
    void aSeatOnTheBoardGivesItsSecretaryAndAnOfficerUnderDelegationTheirRights() {
        after().when(holding(Capacity.SECRETARY_OF_BOARD).to(decision(byCorrespondence())))
                .expectSuccessfulHandlerExecution();
        after().when(holding(Capacity.OFFICER_UNDER_DELEGATION).to(decision(under(POWER, null))))
                .expectEvents(registered(under(POWER, FINANCE), null, null), new DecisionWorded(WORDING, null));
        refused(
                after().when(holding(Capacity.OFFICER_UNDER_DELEGATION).to(decision(byCorrespondence()))),
                "an-officer-records-only-officers-decisions",
                "authority.how");
        refused(
                byCorrespondenceThen()
                        .when(holding(Capacity.OFFICER_UNDER_DELEGATION).to(new RestateDecision(BETTER, WORDS))),
                "an-officer-records-only-officers-decisions",
                "authority.how");
        refused(
                after().when(holding(Capacity.MEMBER_OF_BOARD).to(decision(byCorrespondence()))),
                "only-the-boards-secretary-may-record-decisions");
    }

    static Stream<Arguments> powers() {
        LocalId none = new LocalId("delegation-9");
        return Stream.of(
                arguments(under(none, FINANCE), "power-is-delegated", "authority.power"),
                arguments(under(OF_ANOTHER, FINANCE), "power-is-delegated-to-the-officer", "authority.officer"),
                arguments(under(RUN_OUT, null), "power-is-held-on-the-day-of-the-decision", "authority.power"),
                arguments(under(ENDED, null), "power-is-held-on-the-day-of-the-decision", "authority.power"),
                arguments(
                        new Authority(HowTaken.BY_CORRESPONDENCE, BOARD, null, null, null, null, null, POWER, null),
                        "authority-fits-how-it-was-taken",
                        "authority.power"),
                arguments(
                        new Authority(HowTaken.BY_AN_OFFICER, null, null, null, null, null, null, POWER, null),
                        "power-is-delegated",
                        "authority.power"));
    }

    @ParameterizedTest
    @MethodSource("powers")
    void aPowerThatIsNamedIsOneThatTheBoardDelegatedToThatOfficerForThatDay(
            Authority authority, String code, String field) {
        refused(after().when(may(decision(authority))), code, field);
    }

    @Test
    void aPowerCoversTheLastDayOnWhichItWasHeld() {
        Asked asked = secretary().from(TODAY.minusDays(1));
        for (LocalId power : List.of(RUN_OUT, ENDED)) {
            after().when(asked.to(decision(under(power, null)))).expectSuccessfulHandlerExecution();
        }
    }

    @Test
    void anOfficerRecordsAndPutsRightOnlyWhatTheyDecidedUnderAPowerOfTheirOwn() {
        Asked officer = holding(Capacity.OFFICER_UNDER_DELEGATION);
        String code = "an-officer-decides-under-a-power-of-their-own";
        refused(after().when(officer.to(decision(byAnOfficer()))), code, "authority.power");
        refused(after().when(officer.to(decision(under(OF_ANOTHER, CHAIR)))), code, "authority.power");
        Given theirs = after(registered(under(POWER, FINANCE), null, null), new DecisionWorded(WORDING, null));
        theirs.when(officer.to(new RestateDecision(BETTER, WORDS))).expectEvents(new DecisionWorded(BETTER, WORDS));
        Given others = after(registered(under(OF_ANOTHER, CHAIR), null, null), new DecisionWorded(WORDING, null));
        refused(others.when(officer.to(new RestateDecision(BETTER, WORDS))), code, "authority.power");
        Given unchecked = after(registered(byAnOfficer(), null, null), new DecisionWorded(WORDING, null));
        refused(unchecked.when(officer.to(new RestateDecision(BETTER, WORDS))), code, "authority.power");
        unchecked.when(may(new RestateDecision(BETTER, WORDS))).expectEvents(new DecisionWorded(BETTER, WORDS));
    }

    /** One who holds no role, and that capacity for the board. */
    private static Asked holding(Capacity capacity) {
        Actor actor = new Actor(OFFICER, FINANCE, List.of(), List.of(new HeldCapacity(capacity, BOARD.value())));
        return new Asked(ID, actor, null);
    }

    @Test
    void aMemberVotesOnce() {
        assertThatThrownBy(() -> new Votes(
                        2,
                        0,
                        0,
                        List.of(
                                new MemberVote(CHAIR, VoteCast.FOR),
                                new MemberVote(new Post("ASSISTANT commissioner"), VoteCast.FOR))))
                .hasMessageContaining("names an item twice");
    }

    private static final LocalDate TAKEN_ON = MET_ON.plusDays(3);

    private static Authority how(HowTaken how) {
        return authority(how, null, null, null, null, null);
    }

    private static RegisterDecision resting(Authority authority, RequestLink request, NumberedUpdate update) {
        return new RegisterDecision(
                null, HEADING, DecisionOutcome.APPROVED, authority, request, update, WORDING, null, null, null);
    }

    private static DecisionRegistered registered(Authority authority, RequestLink request, PinnedUpdate update) {
        return new DecisionRegistered(PROGRAMME, HEADING, DecisionOutcome.APPROVED, authority, request, update);
    }

    private static Asked secretary() {
        return Asked.of(ID, Role.BOARD_SECRETARY, PROGRAMME);
    }

    private static CommandMessage<?> may(DecisionCommand command) {
        return secretary().to(command);
    }

    private static Given byCorrespondenceThen(DecisionEvent... more) {
        DecisionEvent[] all = Stream.concat(
                        Stream.of(registered(byCorrespondence(), null, null), new DecisionWorded(WORDING, null)),
                        Arrays.stream(more))
                .toArray(DecisionEvent[]::new);
        return after(all);
    }

    private static Given after(DecisionEvent... events) {
        return command -> {
            var register = register()
                    .withDecision(LATER, new DecisionRules(PROGRAMME, TODAY, BOARD, null, DecisionOutcome.APPROVED))
                    .withDecision(
                            EARLIER,
                            new DecisionRules(PROGRAMME, TAKEN_ON.minusDays(1), BOARD, null, DecisionOutcome.APPROVED));
            return Trial.of(DecisionAggregate.class, register)
                    .given(Arrays.stream(events)
                            .map(event -> Asked.happened(TAKEN_ON, event))
                            .toList())
                    .when(command);
        };
    }

    /** A decision that has come so far. */
    private interface Given {
        ResultValidator<DecisionAggregate> when(CommandMessage<?> command);
    }
}
