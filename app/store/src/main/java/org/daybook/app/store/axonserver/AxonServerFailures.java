package org.daybook.app.store.axonserver;

import static org.daybook.command.dispatch.EngineFailure.CONFLICT;
import static org.daybook.command.dispatch.EngineFailure.NOTHING_DONE;
import static org.daybook.command.dispatch.EngineFailure.OUTCOME_UNKNOWN;

import io.axoniq.axonserver.connector.impl.StreamClosedException;
import io.axoniq.axonserver.connector.impl.StreamTimeoutException;
import io.axoniq.axonserver.connector.impl.StreamUnexpectedlyCompletedException;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import java.util.Optional;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.ErrorCode;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.axonserver.connector.command.AxonServerNonTransientRemoteCommandHandlingException;
import org.axonframework.axonserver.connector.command.AxonServerRemoteCommandHandlingException;
import org.axonframework.axonserver.connector.event.util.EventStoreClientException;
import org.axonframework.lifecycle.ShutdownInProgressException;
import org.daybook.command.dispatch.EngineFailure;

/**
 * What an exception from Axon Server, its connector or gRPC means, by its code and never by its text. A code that this
 * connector does not know, such as the one for a lost connection to the handler, arrives as OTHER: the outcome is then
 * unknown.
 */
public final class AxonServerFailures {

    private static final Metadata.Key<String> CODE =
            Metadata.Key.of("AxonIQ-ErrorCode", Metadata.ASCII_STRING_MARSHALLER);

    private AxonServerFailures() {}

    /** Of this exception alone, whatever its causes are; empty if it is not one of theirs. */
    public static Optional<EngineFailure> find(Throwable failure) {
        return switch (failure) {
            case AxonServerException e -> Optional.of(of(e.code()));
            case AxonServerCommandDispatchException e -> Optional.of(of(e.getErrorCode()));
            case AxonServerRemoteCommandHandlingException e -> Optional.of(of(e.getErrorCode()));
            case AxonServerNonTransientRemoteCommandHandlingException e -> Optional.of(of(e.getErrorCode()));
            case EventStoreClientException e -> Optional.of(of(e.getCode()));
            case io.axoniq.axonserver.connector.AxonServerException e ->
                Optional.of(of(e.getErrorCategory().errorCode()));
            case StatusRuntimeException e -> Optional.of(of(e.getStatus(), e.getTrailers()));
            case StatusException e -> Optional.of(of(e.getStatus(), e.getTrailers()));
            case StreamClosedException e -> Optional.of(OUTCOME_UNKNOWN);
            case StreamTimeoutException e -> Optional.of(OUTCOME_UNKNOWN);
            case StreamUnexpectedlyCompletedException e -> Optional.of(OUTCOME_UNKNOWN);
            // Thrown before anything is sent.
            case ShutdownInProgressException e -> Optional.of(NOTHING_DONE);
            default -> Optional.empty();
        };
    }

    private static EngineFailure of(String code) {
        return of(ErrorCode.getFromCode(code));
    }

    static EngineFailure of(ErrorCode code) {
        return switch (code) {
            case INVALID_EVENT_SEQUENCE, CONCURRENCY_EXCEPTION -> CONFLICT;
            // Refused before anything is done.
            case AUTHENTICATION_TOKEN_MISSING,
                    AUTHENTICATION_INVALID_TOKEN,
                    UNSUPPORTED_INSTRUCTION,
                    NO_HANDLER_FOR_COMMAND,
                    NO_HANDLER_FOR_QUERY,
                    EVENT_PAYLOAD_TOO_LARGE,
                    TRANSACTION_ROLLED_BACK -> NOTHING_DONE;
            // The server has the code of an execution error for its own time-out as well.
            case COMMAND_EXECUTION_ERROR,
                    COMMAND_EXECUTION_NON_TRANSIENT_ERROR,
                    COMMAND_DISPATCH_ERROR,
                    QUERY_EXECUTION_ERROR,
                    QUERY_EXECUTION_NON_TRANSIENT_ERROR,
                    QUERY_DISPATCH_ERROR,
                    INSTRUCTION_ACK_ERROR,
                    INSTRUCTION_EXECUTION_ERROR,
                    NO_EVENT_STORE_MASTER_AVAILABLE,
                    CONNECTION_FAILED,
                    GRPC_MESSAGE_TOO_LARGE,
                    DATAFILE_READ_ERROR,
                    INDEX_READ_ERROR,
                    DATAFILE_WRITE_ERROR,
                    INDEX_WRITE_ERROR,
                    DIRECTORY_CREATION_FAILED,
                    VALIDATION_FAILED,
                    OTHER -> OUTCOME_UNKNOWN;
        };
    }

    private static EngineFailure of(Status status, Metadata trailers) {
        String code = trailers == null ? null : trailers.get(CODE);
        return code == null ? of(status.getCode()) : of(code);
    }

    static EngineFailure of(Status.Code code) {
        return switch (code) {
            case UNAUTHENTICATED, PERMISSION_DENIED, UNIMPLEMENTED -> NOTHING_DONE;
            case OK,
                    CANCELLED,
                    UNKNOWN,
                    INVALID_ARGUMENT,
                    DEADLINE_EXCEEDED,
                    NOT_FOUND,
                    ALREADY_EXISTS,
                    RESOURCE_EXHAUSTED,
                    FAILED_PRECONDITION,
                    ABORTED,
                    OUT_OF_RANGE,
                    INTERNAL,
                    UNAVAILABLE,
                    DATA_LOSS -> OUTCOME_UNKNOWN;
        };
    }
}
