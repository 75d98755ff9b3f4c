package org.daybook.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.daybook.shared.rejection.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a failure on the node that handles means for whoever asked, though of an exception only details arrive. */
class TravellingFailuresTest {

    private static final class Away extends RuntimeException {}

    private static final class Unclear extends RuntimeException {}

    private final SimpleCommandBus bus =
            new TravellingFailures(SimpleCommandBus.builder(), TravellingFailuresTest::meaning);

    private static Optional<EngineFailure> meaning(Throwable failure) {
        if (failure instanceof Away) return Optional.of(EngineFailure.NOTHING_DONE);
        return failure instanceof Unclear ? Optional.of(EngineFailure.OUTCOME_UNKNOWN) : Optional.empty();
    }

    static Stream<Arguments> failures() {
        Rejection full = new Rejection(Rejection.Kind.UNAVAILABLE, "too-many-waiting", "", "Full");
        return Stream.of(
                Arguments.of(new ConcurrencyException("Any text"), new DispatchResult.WrittenMeanwhile()),
                Arguments.of(new OutcomeUnknown(new Away()), new DispatchResult.TimedOut()),
                Arguments.of(new Unclear(), new DispatchResult.TimedOut()),
                Arguments.of(new Away(), new DispatchResult.Refused(Refusal.UNAVAILABLE.rejection(), true)),
                Arguments.of(full, new DispatchResult.Refused(full, true)));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatFailsWhileItIsWrittenArrivesAsWhatItMeans(RuntimeException failure, DispatchResult meaning) {
        bus.subscribe("any", command -> {
            CurrentUnitOfWork.get().onPrepareCommit(work -> {
                throw failure;
            });
            return "receipt";
        });
        DispatchResult answer = arrived();
        assertThat(answer).isInstanceOf(meaning.getClass());
        if (answer instanceof DispatchResult.Refused refused) {
            assertThat(refused.settled()).isTrue();
            assertThat(refused.rejection().code())
                    .isEqualTo(((DispatchResult.Refused) meaning).rejection().code());
        }
    }

    /** Nothing is appended before a command is judged. */
    @Test
    void whatIsAwayWhileACommandIsJudgedWroteNothing() {
        bus.registerHandlerInterceptor(new RejectionInterceptor(TravellingFailuresTest::meaning));
        bus.subscribe("any", command -> {
            throw new Unclear();
        });
        assertThat(arrived()).isInstanceOfSatisfying(DispatchResult.Refused.class, refused -> assertThat(
                        refused.rejection().code())
                .isEqualTo("unavailable"));
    }

    @Test
    void aConflictWhileACommandIsJudgedIsOne() {
        bus.registerHandlerInterceptor(new RejectionInterceptor(failure -> Optional.of(EngineFailure.NOTHING_DONE)));
        bus.subscribe("any", command -> {
            throw new ConcurrencyException("Any text");
        });
        assertThat(arrived()).isInstanceOf(DispatchResult.WrittenMeanwhile.class);
    }

    @Test
    void aFaultStaysAFault() {
        bus.subscribe("any", command -> {
            throw new IllegalStateException("Broken");
        });
        assertThat(arrived()).isInstanceOf(DispatchResult.Failed.class);
    }

    /** As it arrives over Axon Server: without class and cause, with the details that were sent. */
    private DispatchResult arrived() {
        CompletableFuture<CommandResultMessage<?>> result = new CompletableFuture<>();
        bus.dispatch(
                new GenericCommandMessage<>(new GenericMessage<>("asked", MetaData.emptyInstance()), "any"),
                (command, answer) -> result.complete(answer));
        Throwable thrown = result.join().exceptionResult();
        Object details = HandlerExecutionException.resolveDetails(thrown).orElse(null);
        return DispatchResult.of(new CommandExecutionException("Any text", null, details), failure -> Optional.empty());
    }
}
