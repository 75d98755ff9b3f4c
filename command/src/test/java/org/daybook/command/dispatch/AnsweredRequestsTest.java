package org.daybook.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.command.aggregate.Asked.TODAY;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.IdempotencyKey;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.aggregate.Preconditions;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.aggregate.receipt.ReceiptEntry;
import org.daybook.command.decision.AnswerFollower;
import org.daybook.command.register.DecisionRules;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.command.register.RequestRules;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.contract.Json;
import org.daybook.shared.decision.Authority;
import org.daybook.shared.decision.DecisionEvent;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.decision.HowTaken;
import org.daybook.shared.decision.RegisterDecision;
import org.daybook.shared.decision.RequestLink;
import org.daybook.shared.decision.outcome.RestateOutcome;
import org.daybook.shared.decision.wording.Wording;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeStatus;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.OpenWorkstream;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.DecisionStatus;
import org.daybook.shared.workstream.decision.RequestAnswered;
import org.daybook.shared.workstream.decision.RequestDecision;
import org.daybook.shared.workstream.decision.WithdrawDecisionRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A decision and the request that it answers are written together, or the second follows the first and takes effect once. */
class AnsweredRequestsTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final LocalDate OPENED_ON = TODAY.minusDays(100);
    private static final Text WORDS = new Text("Because");
    private static final LocalId Q1 = new LocalId("q1");

    private final UUID workstream = UUID.randomUUID();
    private final DecisionId decision = new DecisionId(UUID.randomUUID());
    private final RequestLink request = new RequestLink(new WorkstreamId(workstream), Q1);
    private final List<List<String>> appended = new ArrayList<>();
    private final EngineInMemory record = new EngineInMemory() {
        @Override
        public synchronized void appendEvents(List<? extends EventMessage<?>> events) {
            super.appendEvents(events);
            appended.add(events.stream()
                    .map(event -> event.getPayloadType().getSimpleName())
                    .toList());
        }
    };
    private final RegisterInMemory register = new RegisterInMemory()
            .withProgramme(new ProgrammeRules(
                    PROGRAMME,
                    new Name("Inclusion"),
                    Marking.OFFICIAL,
                    null,
                    null,
                    Map.of(),
                    StateTimeline.from(OPENED_ON, ProgrammeStatus.OPEN)))
            .withRequest(request, new RequestRules(PROGRAMME, StateTimeline.from(OPENED_ON, DecisionStatus.REQUESTED)));

    @BeforeEach
    void aWorkstreamHasAsked() {
        CommandSender node = node(false);
        send(node, workstream, Role.PROGRAMME_OFFICE, new OpenWorkstream(PROGRAMME, new Name("Culture"), null), "open");
        send(node, workstream, Role.PROGRAMME_OFFICE, new RequestDecision(Q1, WORDS, null), "ask");
        appended.clear();
        says(DecisionOutcome.APPROVED);
    }

    @Test
    void bothAreWrittenInOneTransactionWhereTheEngineHasOne() {
        Receipt receipt = decide(node(true));
        assertThat(appended).containsExactly(List.of("DecisionRegistered", "DecisionWorded", "RequestAnswered"));
        assertThat(receipt.entries())
                .extracting(ReceiptEntry::type)
                .containsExactly("decision.decision-registered", "decision.decision-worded");
        assertThat(receipt.version()).isEqualTo(1);
    }

    @Test
    void aRepeatedRequestIsAnsweredWithTheFirstReceiptAndChangesNothing() {
        Receipt first = decide(node(true));
        assertThat(decide(node(true))).isEqualTo(first);
        assertThat(appended).hasSize(1);
    }

    @Test
    void neitherIsWrittenIfTheRequestIsWithdrawnMeanwhile() {
        send(node(false), workstream, Role.PROGRAMME_OFFICE, new WithdrawDecisionRequest(Q1, WORDS), "withdraw");
        appended.clear();
        assertThatThrownBy(() -> decide(node(true)))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("The request q1 is withdrawn");
        assertThat(appended).isEmpty();
    }

    @Test
    void aRestatedOutcomeIsPassedOnInTheSameTransaction() {
        CommandSender node = node(true);
        decide(node);
        says(DecisionOutcome.REJECTED);
        restate(node);
        assertThat(appended.getLast()).containsExactly("OutcomeRestated", "RequestAnswered");
        assertThat(answers())
                .extracting(RequestAnswered::outcome)
                .containsExactly(DecisionOutcome.APPROVED, DecisionOutcome.REJECTED);
    }

    @Test
    void elsewhereTheRequestFollowsOnceHoweverOftenTheFollowerMeetsTheEntry() {
        CommandSender node = node(false);
        decide(node);
        assertThat(answers()).isEmpty();
        follow(node);
        follow(node);
        follow(node(false));
        assertThat(answers()).containsExactly(new RequestAnswered(Q1, DecisionOutcome.APPROVED, decision));
    }

    @Test
    void aFollowerThatWasKilledBeforeARestatementPassesOnWhatTheDecisionSaysNow() {
        CommandSender node = node(false);
        decide(node);
        says(DecisionOutcome.REJECTED);
        restate(node);
        follow(node(false));
        assertThat(answers()).containsExactly(new RequestAnswered(Q1, DecisionOutcome.REJECTED, decision));
    }

    @Test
    void theFollowerPassesByARequestThatWasWithdrawnMeanwhile() {
        CommandSender node = node(false);
        decide(node);
        send(node, workstream, Role.PROGRAMME_OFFICE, new WithdrawDecisionRequest(Q1, WORDS), "withdraw");
        follow(node);
        assertThat(answers()).isEmpty();
    }

    private CommandSender node(boolean oneTransaction) {
        var meters = new SimpleMeterRegistry();
        return (oneTransaction ? Node.inOneTransaction(record, register, meters) : Node.on(record, register, meters))
                .sender();
    }

    private void says(DecisionOutcome outcome) {
        register.withDecision(decision, new DecisionRules(PROGRAMME, TODAY, null, request, outcome));
    }

    private Receipt decide(CommandSender node) {
        Authority found = new Authority(
                HowTaken.FROM_AN_OLDER_REGISTER, null, null, null, null, null, null, null, new Name("Log"));
        RegisterDecision command = new RegisterDecision(
                null,
                new Name("First aiders"),
                DecisionOutcome.APPROVED,
                found,
                request,
                null,
                new Wording(WORDS, null, List.of()),
                null,
                null,
                null);
        return send(node, decision.value(), Role.BOARD_SECRETARY, command, "decide");
    }

    private void restate(CommandSender node) {
        send(
                node,
                decision.value(),
                Role.BOARD_SECRETARY,
                new RestateOutcome(DecisionOutcome.REJECTED, WORDS),
                "restate");
    }

    private void follow(CommandSender node) {
        AnswerFollower follower = new AnswerFollower(register, node::send);
        record.readEvents(decision.toString(), 0)
                .asStream()
                .forEach(entry -> follower.on((DecisionEvent) entry.getPayload(), entry));
    }

    private List<RequestAnswered> answers() {
        return record.readEvents(workstream.toString(), 0)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(RequestAnswered.class::isInstance)
                .map(RequestAnswered.class::cast)
                .toList();
    }

    private static Receipt send(CommandSender node, UUID id, Role role, DaybookCommand command, String key) {
        return node.send(ParsedCommand.of(
                id,
                command,
                Asked.actor(role, PROGRAMME),
                null,
                new Preconditions(null, new IdempotencyKey(key)),
                Json.mapper().valueToTree(command)));
    }
}
