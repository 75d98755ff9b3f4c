package org.daybook.command.decision;

import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.aggregate.Trial.refused;
import static org.daybook.command.decision.Boardroom.ASKED;
import static org.daybook.command.decision.Boardroom.BOARD;
import static org.daybook.command.decision.Boardroom.MEETING;
import static org.daybook.command.decision.Boardroom.MET_ON;
import static org.daybook.command.decision.Boardroom.PROGRAMME;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.ResultValidator;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.HeldCapacity;
import org.daybook.shared.account.Role;
import org.daybook.shared.decision.Authority;
import org.daybook.shared.decision.DecisionCommand;
import org.daybook.shared.decision.DecisionRegistered;
import org.daybook.shared.decision.HowTaken;
import org.daybook.shared.decision.wording.ListBackgroundPapers;
import org.daybook.shared.meeting.MeetingStatus;
import org.daybook.shared.meeting.privacy.ItemExempted;
import org.daybook.shared.meeting.privacy.MeetingPrivacy;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.junit.jupiter.api.Test;

class PrivateDecisionsTest {

    private static final LocalId PRIVATE = new LocalId("i2");

    private final UUID id = UUID.randomUUID();

    private static RegisterInMemory register() {
        MeetingPrivacy privacy =
                MeetingPrivacy.none(BOARD, Set.of(PROGRAMME)).after(new ItemExempted(PRIVATE, 3, null), 1);
        return Boardroom.register()
                .withMeeting(
                        MEETING,
                        new MeetingRules(List.of(PROGRAMME), BOARD, MET_ON, MeetingStatus.HELD, List.of(), privacy));
    }

    private static Authority at(LocalId item) {
        return new Authority(HowTaken.AT_A_MEETING, BOARD, MEETING, item, null, null, null, null, null);
    }

    private ResultValidator<DecisionAggregate> registered(DecisionCommand command) {
        return Trial.of(DecisionAggregate.class, register())
                .givenNoPriorActivity()
                .when(Asked.of(id, Role.BOARD_SECRETARY, PROGRAMME).to(command));
    }

    @Test
    void aDecisionOfAMeetingWithAPrivatePartNamesItsItem() {
        refused(registered(Boardroom.decision(at(null))), "meeting-with-a-private-part-is-cited-by-item", "item");
        registered(Boardroom.decision(at(PRIVATE))).expectSuccessfulHandlerExecution();
        registered(Boardroom.decision(at(new LocalId("i1")))).expectSuccessfulHandlerExecution();
    }

    @Test
    void aDecisionOfAPrivateItemAnswersNoRequest() {
        refused(registered(Boardroom.answering(at(PRIVATE), ASKED)), "private-decision-answers-no-request", "request");
    }

    @Test
    void itIsNotThereForAnOfficerToWhomTheItemIsClosed() {
        Actor officer = new Actor(
                new AccountId(UUID.randomUUID()),
                new Post("Head of Finance"),
                List.of(),
                List.of(new HeldCapacity(Capacity.OFFICER_UNDER_DELEGATION, BOARD.value())));
        ListBackgroundPapers listing =
                new ListBackgroundPapers(List.of(new Link("https://example.org/papers/1", new Name("Report"))));
        refused(listed(PRIVATE, officer, listing), "unknown-decision", "id");
        listed(PRIVATE, Asked.actor(Role.BOARD_SECRETARY, PROGRAMME), listing).expectSuccessfulHandlerExecution();
    }

    private ResultValidator<DecisionAggregate> listed(LocalId item, Actor actor, DecisionCommand command) {
        DecisionRegistered registered =
                new DecisionRegistered(PROGRAMME, Boardroom.HEADING, DecisionOutcome.APPROVED, at(item), null, null);
        return Trial.of(DecisionAggregate.class, register())
                .given(Asked.happened(MET_ON, registered))
                .when(new Asked(id, actor, TODAY).to(command));
    }
}
