package org.daybook.app.store.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.command.dispatch.EngineFailure.CONFLICT;
import static org.daybook.command.dispatch.EngineFailure.NOTHING_DONE;
import static org.daybook.command.dispatch.EngineFailure.OUTCOME_UNKNOWN;

import io.axoniq.axonserver.connector.ErrorCategory;
import io.axoniq.axonserver.connector.impl.StreamClosedException;
import io.axoniq.axonserver.connector.impl.StreamTimeoutException;
import io.axoniq.axonserver.connector.impl.StreamUnexpectedlyCompletedException;
import io.axoniq.axonserver.grpc.ErrorMessage;
import io.grpc.Metadata;
import io.grpc.Status;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.ErrorCode;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.axonserver.connector.command.AxonServerNonTransientRemoteCommandHandlingException;
import org.axonframework.axonserver.connector.command.AxonServerRemoteCommandHandlingException;
import org.axonframework.axonserver.connector.event.util.EventStoreClientException;
import org.axonframework.lifecycle.ShutdownInProgressException;
import org.daybook.command.dispatch.EngineFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole table: every code, status and exception that Axon Server, its connector and gRPC have. */
class AxonServerFailuresTest {

    private static final Metadata.Key<String> CODE =
            Metadata.Key.of("AxonIQ-ErrorCode", Metadata.ASCII_STRING_MARSHALLER);
    private static final ErrorMessage SAID =
            ErrorMessage.newBuilder().setMessage("Any text").build();

    private static final Set<ErrorCode> CONFLICTS =
            EnumSet.of(ErrorCode.INVALID_EVENT_SEQUENCE, ErrorCode.CONCURRENCY_EXCEPTION);

    /** Those of which it is certain that nothing was done; of any other nobody knows. */
    private static final Set<ErrorCode> REFUSED = EnumSet.of(
            ErrorCode.AUTHENTICATION_TOKEN_MISSING,
            ErrorCode.AUTHENTICATION_INVALID_TOKEN,
            ErrorCode.UNSUPPORTED_INSTRUCTION,
            ErrorCode.NO_HANDLER_FOR_COMMAND,
            ErrorCode.NO_HANDLER_FOR_QUERY,
            ErrorCode.EVENT_PAYLOAD_TOO_LARGE,
            ErrorCode.TRANSACTION_ROLLED_BACK);

    private static final Set<Status.Code> NOT_LET_IN =
            EnumSet.of(Status.Code.UNAUTHENTICATED, Status.Code.PERMISSION_DENIED, Status.Code.UNIMPLEMENTED);

    private static EngineFailure expected(ErrorCode code) {
        if (CONFLICTS.contains(code)) return CONFLICT;
        return REFUSED.contains(code) ? NOTHING_DONE : OUTCOME_UNKNOWN;
    }

    private static EngineFailure expected(Status.Code status) {
        return NOT_LET_IN.contains(status) ? NOTHING_DONE : OUTCOME_UNKNOWN;
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void everyCodeMeansTheSameInWhateverExceptionItComes(ErrorCode code) {
        String text = code.errorCode();
        Metadata trailers = new Metadata();
        trailers.put(CODE, text);
        List<Throwable> all = List.of(
                new AxonServerException(text, "Any text"),
                new AxonServerCommandDispatchException(text, SAID),
                new AxonServerRemoteCommandHandlingException(text, SAID),
                new AxonServerNonTransientRemoteCommandHandlingException(text, SAID),
                new EventStoreClientException(text, "Any text"),
                Status.UNKNOWN.asRuntimeException(trailers),
                Status.UNKNOWN.asException(trailers));
        assertThat(all).allSatisfy(e -> assertThat(AxonServerFailures.find(e)).contains(expected(code)));
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void noCodeThatTheServerAnswersIsTakenForAFaultOfOurs(ErrorCode code) {
        Throwable converted = code.convert(SAID, () -> null);
        assertThat(Stream.iterate(converted, e -> e != null, Throwable::getCause))
                .as(converted.toString())
                .anyMatch(e -> AxonServerFailures.find(e).isPresent()
                        || e instanceof org.axonframework.commandhandling.NoHandlerForCommandException
                        || e instanceof org.axonframework.queryhandling.NoHandlerForQueryException
                        || e instanceof org.axonframework.axonserver.connector.query.AxonServerQueryDispatchException
                        || e.getClass().getSimpleName().endsWith("RemoteQueryHandlingException"));
    }

    @ParameterizedTest
    @EnumSource(ErrorCategory.class)
    void everyCategoryOfTheConnectorIsKnown(ErrorCategory category) {
        var thrown = new io.axoniq.axonserver.connector.AxonServerException(category, "Any text", "a client");
        assertThat(AxonServerFailures.find(thrown)).contains(expected(ErrorCode.getFromCode(category.errorCode())));
    }

    @ParameterizedTest
    @EnumSource(Status.Code.class)
    void everyStatusIsKnown(Status.Code code) {
        Status status = Status.fromCode(code);
        assertThat(AxonServerFailures.find(status.asRuntimeException())).contains(expected(code));
        assertThat(AxonServerFailures.find(status.asException())).contains(expected(code));
    }

    /** The server has more codes than its connector: 4001 is a connection to the handler that was lost. */
    @ParameterizedTest
    @ValueSource(strings = {"AXONIQ-4001", "AXONIQ-6001", "AXONIQ-9999"})
    void aCodeThatTheConnectorDoesNotKnowLeavesTheOutcomeUnknown(String code) {
        Throwable converted = ErrorCode.getFromCode(code).convert(SAID, () -> null);
        assertThat(AxonServerFailures.find(converted)).contains(OUTCOME_UNKNOWN);
    }

    @Test
    void aBusThatIsShuttingDownSentNothing() {
        assertThat(AxonServerFailures.find(new ShutdownInProgressException("Any text")))
                .contains(NOTHING_DONE);
    }

    @Test
    void aStreamThatBrokeOffIsKnown() {
        assertThat(List.of(
                        new StreamClosedException(new IllegalStateException()),
                        new StreamTimeoutException(),
                        new StreamUnexpectedlyCompletedException("Any text")))
                .allSatisfy(e -> assertThat(AxonServerFailures.find(e)).contains(OUTCOME_UNKNOWN));
    }

    @Test
    void aFaultOfOursIsNone() {
        assertThat(AxonServerFailures.find(new IllegalStateException("Any text")))
                .isEqualTo(Optional.empty());
    }

    /** A later version may have more: then somebody must say here what they mean. */
    @Test
    void thereAreNoOtherExceptions() throws Exception {
        assertThat(exceptionsBesides(AxonServerException.class))
                .containsExactlyInAnyOrder(
                        "AxonServerException",
                        "AxonServerCommandDispatchException",
                        "AxonServerRemoteCommandHandlingException",
                        "AxonServerNonTransientRemoteCommandHandlingException",
                        "EventStoreClientException",
                        // No query is sent over Axon Server.
                        "AxonServerQueryDispatchException",
                        "AxonServerRemoteQueryHandlingException",
                        "AxonServerNonTransientRemoteQueryHandlingException",
                        // Thrown while a message is made, before it is sent; a command is bounded far below.
                        "GrpcMessageSizeExceededException",
                        "GrpcMessageSizeWarningThresholdReachedException");
        assertThat(exceptionsBesides(io.axoniq.axonserver.connector.AxonServerException.class))
                .containsExactlyInAnyOrder(
                        "AxonServerException",
                        "StreamClosedException",
                        "StreamTimeoutException",
                        "StreamUnexpectedlyCompletedException",
                        // No events are transformed.
                        "TransformationStreamCompletedException",
                        "NonTransientException");
    }

    private static Set<String> exceptionsBesides(Class<?> one) throws IOException, URISyntaxException {
        Path jar =
                Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith("Exception.class"))
                    .map(name -> Arrays.asList(name.split("[/.$]")))
                    .map(parts -> parts.get(parts.size() - 2))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
