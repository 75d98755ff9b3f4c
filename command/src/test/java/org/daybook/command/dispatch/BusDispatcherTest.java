package org.daybook.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import org.assertj.core.api.ObjectAssert;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.modelling.command.ConcurrencyException;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.CommandMetadata;
import org.daybook.command.aggregate.IdempotencyKey;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.aggregate.receipt.ReceiptEntry;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.programme.CloseProgramme;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sender makes of what comes back from another node. */
class BusDispatcherTest {

    private static final Receipt RECEIPT = new Receipt(
            UUID.randomUUID(), 3, List.of(ReceiptEntry.of("event 1", "programme.programme-closed", 3, null)));
    private static final Throwable NOBODY = new NoHandlerForCommandException("Nobody");

    private final FarBus bus = new FarBus();
    private EngineFailures engine = EngineFailures.NONE;
    private boolean connected = true;

    @Test
    void whileNobodyIsThereItIsSentAgain() {
        bus.answers(NOBODY, NOBODY, RECEIPT);
        assertThat(sender(Optional.empty()).send(request(null))).isEqualTo(RECEIPT);
    }

    @Test
    void whereNobodyComesBackItIsUnavailable() {
        bus.answers(NOBODY, NOBODY, NOBODY, NOBODY, NOBODY, NOBODY, NOBODY);
        refusal(request(null))
                .matches(r -> r.kind() == Rejection.Kind.UNAVAILABLE && r.code().equals("nobody-there"));
    }

    @Test
    void whoGetsNoAnswerIsToldToRepeatTheKey() {
        refusal(request("key-1"))
                .matches(r -> r.kind() == Rejection.Kind.UNAVAILABLE && r.code().equals("outcome-unknown"))
                .matches(r -> r.getMessage().contains("same Idempotency-Key"));
        refusal(request(null)).matches(r -> r.getMessage().contains("Check the record"));
        assertThat(bus.sent).as("never sent twice").hasSize(2);
    }

    @Test
    void aRefusalKeepsKindCodeAndFieldOnItsWayFromAnotherNode() {
        Refusal refusal = new Refusal(Rejection.Kind.CONFLICT, "red-needs-a-reason", "reason", "Say why");
        Throwable travelled = new CommandExecutionException("Say why", null, refusal);
        bus.answers(travelled, travelled);
        refusal(request(null))
                .matches(r -> r.kind() == Rejection.Kind.CONFLICT
                        && r.code().equals("red-needs-a-reason")
                        && r.field().equals("reason")
                        && r.getMessage().equals("Say why"));
        assertThat(bus.sent)
                .extracting(m -> m.getMetaData().get(CommandMetadata.FRESH))
                .containsExactly(null, "true");
    }

    /** Its class is lost on the way; what it means travels as a code. */
    @Test
    void aConflictIsKnownThoughItHasLostItsClass() {
        Refusal conflict = Refusal.of(new DispatchResult.WrittenMeanwhile()).orElseThrow();
        bus.answers(new CommandExecutionException("Any text", null, conflict), RECEIPT);
        assertThat(sender(Optional.empty()).send(request(null))).isEqualTo(RECEIPT);
    }

    @Test
    void anUnknownOutcomeAndAFaultOfAnotherNodeAreToldApart() {
        Refusal unknown = Refusal.of(new DispatchResult.TimedOut()).orElseThrow();
        bus.answers(new CommandExecutionException("Any text", null, unknown));
        refusal(request("key-1"))
                .matches(r -> r.code().equals("outcome-unknown"))
                .matches(r -> r.getMessage().contains("same Idempotency-Key"));
        bus.answers(new CommandExecutionException("Any text", null, Refusal.FAULT));
        assertThatThrownBy(() -> sender(Optional.empty()).send(request(null)))
                .isInstanceOf(CommandExecutionException.class);
    }

    @Test
    void whatIsInvalidOrNewerThanThisNodeIsRefusedWhateverItWasWrappedIn() {
        bus.answers(
                new IllegalStateException("Not handled", new InvalidValue("reason", "is required")),
                new InvalidValue("reason", "is required"));
        refusal(request(null))
                .matches(r -> r.kind() == Rejection.Kind.INVALID
                        && r.code().equals("invalid-value")
                        && r.field().equals("reason"));
        Throwable newer = catchThrowable(() -> EventContract.current().of("programme.programme-paused"));
        bus.answers(new IllegalStateException("Not read", newer), newer);
        refusal(request(null))
                .matches(r -> r.kind() == Rejection.Kind.UNAVAILABLE && r.code().equals("newer-record"));
    }

    @ParameterizedTest
    @CsvSource({"NOTHING_DONE,unavailable", "OUTCOME_UNKNOWN,outcome-unknown"})
    void aFailureOnTheWayIsSaidToBeOne(EngineFailure meaning, String code) {
        engine = failure -> Optional.of(meaning);
        bus.answers(new IllegalStateException("The connection broke"));
        refusal(request(null))
                .matches(r -> r.kind() == Rejection.Kind.UNAVAILABLE && r.code().equals(code));
        assertThat(bus.sent).hasSize(1);
    }

    @Test
    void nothingIsSentWhileTheBusIsAway() {
        connected = false;
        refusal(request(null)).matches(r -> r.code().equals("nobody-there"));
        assertThat(bus.sent).isEmpty();
    }

    @Test
    void aSenderInterruptedWhileItWaitsForTheAnswerDoesNotKnowTheOutcome() {
        Thread.currentThread().interrupt();
        refusal(request("key-1")).matches(r -> r.code().equals("outcome-unknown"));
        assertThat(Thread.interrupted()).as("still to be noticed").isTrue();
    }

    @Test
    void aSenderInterruptedInAPauseDoesNotSendAgain() {
        bus.answers(NOBODY, RECEIPT);
        Thread.currentThread().interrupt();
        refusal(request(null)).matches(r -> r.code().equals("nobody-there"));
        assertThat(Thread.interrupted()).as("still to be noticed").isTrue();
        assertThat(bus.sent).hasSize(1);
    }

    @Test
    void aConflictThatDoesNotEndIsToldToTryAgain() {
        Throwable conflict = new ConcurrencyException("Somebody was faster");
        bus.answers(conflict, conflict, conflict, conflict);
        refusal(request(null)).matches(r -> r.code().equals("written-at-the-same-time"));
    }

    @Test
    void aFailureStaysAFailure() {
        bus.answers(new IllegalStateException("Broken"));
        assertThatThrownBy(() -> sender(Optional.empty()).send(request(null)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Broken");
    }

    @Test
    void aReceiptNamesThePositionWhereTheEngineKnowsIt() {
        bus.answers(RECEIPT);
        ReceiptPositions.Place place = new ReceiptPositions.Place(41, Instant.parse("2022-04-30T11:00:00Z"));
        Receipt receipt = sender(Optional.of(ids -> Map.of("event 1", place))).send(request(null));
        assertThat(receipt.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.position()).isEqualTo(41);
            assertThat(entry.recordedAt()).isEqualTo(place.recordedAt());
        });
    }

    private ObjectAssert<Rejection> refusal(ParsedCommand<?> request) {
        Rejection refused = catchThrowableOfType(
                Rejection.class, () -> sender(Optional.empty()).send(request));
        return assertThatObject(refused);
    }

    private CommandSender sender(Optional<ReceiptPositions> positions) {
        return new CommandSender(
                new BusDispatcher(bus, () -> connected, engine, Duration.ofMillis(200)),
                positions,
                new SimpleMeterRegistry());
    }

    private static ParsedCommand<?> request(String key) {
        CloseProgramme closing = new CloseProgramme(new Text("Finished"));
        return ParsedCommand.of(
                RECEIPT.id(),
                closing,
                Asked.actor(Role.PROGRAMME_OFFICE),
                key == null ? null : new IdempotencyKey(key));
    }

    /** A bus to another node, which answers as it was told and then falls silent. */
    private static final class FarBus implements CommandBus {

        private final Queue<Object> answers = new ArrayDeque<>();
        private final List<CommandMessage<?>> sent = new ArrayList<>();

        void answers(Object... inOrder) {
            answers.addAll(List.of(inOrder));
        }

        @Override
        public <C> void dispatch(CommandMessage<C> command) {
            sent.add(command);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
            sent.add(command);
            if (!answers.isEmpty()) callback.onResult(command, (CommandResultMessage<R>) result(answers.poll()));
        }

        private static CommandResultMessage<?> result(Object answer) {
            return answer instanceof Throwable thrown
                    ? new GenericCommandResultMessage<>(thrown)
                    : new GenericCommandResultMessage<>(answer);
        }

        @Override
        public Registration subscribe(String commandName, MessageHandler<? super CommandMessage<?>> handler) {
            throw new UnsupportedOperationException("Far away");
        }

        @Override
        public Registration registerHandlerInterceptor(
                MessageHandlerInterceptor<? super CommandMessage<?>> handlerInterceptor) {
            throw new UnsupportedOperationException("Far away");
        }

        @Override
        public Registration registerDispatchInterceptor(
                MessageDispatchInterceptor<? super CommandMessage<?>> dispatchInterceptor) {
            throw new UnsupportedOperationException("Far away");
        }
    }
}
